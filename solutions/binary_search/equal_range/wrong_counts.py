"""Looks at every element to see how many are smaller: O(n)."""


def equal_range(a: list[int], x: int) -> tuple[int, int]:
    low = sum(y < x for y in a)
    return low, low + a.count(x)
