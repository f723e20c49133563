"""Counts every item in the whole list: O(n^2)."""


def majority(a: list[int]) -> int | None:
    for x in a:
        if 2 * a.count(x) > len(a):
            return x
    return None
