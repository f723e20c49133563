"""A suffix automaton: a state that is reached again by a link stands for strings with two ends or more. O(n)."""


def longest_repeat(s: str) -> str:
    link, length, first_end = [-1], [0], [-1]
    after: list[dict[str, int]] = [{}]
    last = 0
    for i, char in enumerate(s):
        state = len(link)
        link.append(0)
        length.append(length[last] + 1)
        first_end.append(i)
        after.append({})
        p = last
        while p >= 0 and char not in after[p]:
            after[p][char] = state
            p = link[p]
        if p >= 0:
            q = after[p][char]
            if length[p] + 1 == length[q]:
                link[state] = q
            else:
                clone = len(link)
                link.append(link[q])
                length.append(length[p] + 1)
                first_end.append(first_end[q])
                after.append(after[q].copy())
                while p >= 0 and after[p].get(char) == q:
                    after[p][char] = clone
                    p = link[p]
                link[q] = link[state] = clone
        last = state
    best = max(link, key=lambda state: length[state] if state > 0 else 0)
    size = length[best] if best > 0 else 0
    return s[first_end[best] + 1 - size : first_end[best] + 1] if size else ""
