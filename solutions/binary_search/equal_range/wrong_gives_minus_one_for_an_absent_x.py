"""Says (-1, -1) where x is not in the list, as another contract has it, and not where it would have to go."""

from bisect import bisect_left, bisect_right


def equal_range(a: list[int], x: int) -> tuple[int, int]:
    low, high = bisect_left(a, x), bisect_right(a, x)
    return (low, high) if low < high else (-1, -1)
