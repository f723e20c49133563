"""Looks for the end of x at x + 0.5, which for large numbers is x again."""

from bisect import bisect_left


def equal_range(a: list[int], x: int) -> tuple[int, int]:
    return bisect_left(a, x), bisect_left(a, x + 0.5)
