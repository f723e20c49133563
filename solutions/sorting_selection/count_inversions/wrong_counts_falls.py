"""Counts only neighbours in the wrong order."""

from itertools import pairwise


def count_inversions(a: list[int]) -> int:
    return sum(x > y for x, y in pairwise(a))
