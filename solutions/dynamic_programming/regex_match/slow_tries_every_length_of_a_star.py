"""For each place in the text and each star, tries every number of letters that it could take: O(n^2 * m)."""


def matches(s: str, p: str) -> bool:
    reached = [True] + [False] * len(s)
    j = 0
    while j < len(p):
        following = [False] * (len(s) + 1)
        star = p[j + 1 : j + 2] == "*"
        for i, here in enumerate(reached):
            if not here:
                continue
            following[i] |= star
            end = i
            while end < len(s) and p[j] in (s[end], ".") and (star or end == i):
                end += 1
                following[end] = True
        reached = following
        j += 2 if star else 1
    return reached[-1]
