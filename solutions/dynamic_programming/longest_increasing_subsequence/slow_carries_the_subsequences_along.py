"""Copies the whole subsequence for every element: O(n^2)."""

from bisect import bisect_left


def lis(a: list[int]) -> list[int]:
    best: list[list[int]] = [[]]
    ends: list[int] = []
    for x in a:
        k = bisect_left(ends, x)
        ends[k : k + 1] = [x]
        best[k + 1 : k + 2] = [[*best[k], x]]
    return best[-1]
