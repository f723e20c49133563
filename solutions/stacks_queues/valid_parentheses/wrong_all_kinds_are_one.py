"""Counts the depth, whatever the kind of the brackets."""


def is_balanced(s: str) -> bool:
    depth = 0
    for bracket in s:
        depth += 1 if bracket in "([{" else -1
        if depth < 0:
            return False
    return depth == 0
