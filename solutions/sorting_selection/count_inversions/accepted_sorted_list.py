"""Keeps what was passed in order with bisect: O(n^2), but what moves, moves too fast for the clock."""

from bisect import bisect_right, insort


def count_inversions(a: list[int]) -> int:
    passed: list[int] = []
    count = 0
    for x in a:
        count += len(passed) - bisect_right(passed, x)
        insort(passed, x)
    return count
