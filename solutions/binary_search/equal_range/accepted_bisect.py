"""The standard library has it."""

from bisect import bisect_left, bisect_right


def equal_range(a: list[int], x: int) -> tuple[int, int]:
    return bisect_left(a, x), bisect_right(a, x)
