"""Sorts the caller's list."""


def majority(a: list[int]) -> int | None:
    a.sort()
    if a and 2 * a.count(a[len(a) // 2]) > len(a):
        return a[len(a) // 2]
    return None
