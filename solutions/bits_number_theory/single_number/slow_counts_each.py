"""Counts every number in the whole list: O(n^2)."""


def single(a: list[int]) -> int:
    return next(x for x in a if a.count(x) == 1)
