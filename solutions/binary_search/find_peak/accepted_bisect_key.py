"""Leaves the halving to the standard library: the first index from which it goes down, as far as halving can see."""

from bisect import bisect_left


def find_peak(a: list[int]) -> int:
    return bisect_left(range(len(a) - 1), True, key=lambda i: a[i] > a[i + 1])
