"""A run's sum is the difference of two prefix sums: subtracts the smallest earlier one from each."""

from itertools import accumulate


def max_subarray(a: list[int]) -> int:
    smallest = 0
    best = a[0]
    for total in accumulate(a):
        best = max(best, total - smallest)
        smallest = min(smallest, total)
    return best
