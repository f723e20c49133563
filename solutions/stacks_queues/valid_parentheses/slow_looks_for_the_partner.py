"""Counts up and down from an opening bracket to its partner, then does what is between them on its own: O(n^2)."""


def is_balanced(s: str) -> bool:
    waiting = [s]
    while waiting:
        s = waiting.pop()
        if not s:
            continue
        if s[0] not in "([{":
            return False
        depth = 0
        for end, bracket in enumerate(s):
            depth += 1 if bracket in "([{" else -1
            if depth == 0:
                break
        if depth or s[0] + s[end] not in ("()", "[]", "{}"):
            return False
        waiting += [s[1:end], s[end + 1 :]]
    return True
