"""Compares the number of subproblems with what they shrink by, and forgets what d does."""


def master_case(a: int, b: int, d: int) -> int:
    if a > b:
        return 1
    return 2 if a == b else 3
