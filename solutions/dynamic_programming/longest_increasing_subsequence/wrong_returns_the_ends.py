"""Returns the smallest ends of all lengths: as many as the longest has, but often no subsequence."""

from bisect import bisect_left


def lis(a: list[int]) -> list[int]:
    ends: list[int] = []
    for x in a:
        k = bisect_left(ends, x)
        ends[k : k + 1] = [x]
    return ends
