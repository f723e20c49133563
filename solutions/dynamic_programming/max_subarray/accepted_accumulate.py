"""In one line: accumulate carries the best sum that ends at each element."""

from itertools import accumulate


def max_subarray(a: list[int]) -> int:
    return max(accumulate(a, lambda ending, x: x + max(ending, 0)))
