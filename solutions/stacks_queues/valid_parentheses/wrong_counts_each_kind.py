"""Counts the open brackets of each kind: it does not see that two pairs cross."""


def is_balanced(s: str) -> bool:
    kinds = {"(": 0, ")": 0, "[": 1, "]": 1, "{": 2, "}": 2}
    opened = [0, 0, 0]
    for bracket in s:
        opened[kinds[bracket]] += 1 if bracket in "([{" else -1
        if min(opened) < 0:
            return False
    return opened == [0, 0, 0]
