"""Divide and conquer: a majority of the whole is one of a half, O(n log n)."""


def majority(a: list[int]) -> int | None:
    if len(a) < 2:
        return a[0] if a else None
    middle = len(a) // 2
    for x in {majority(a[:middle]), majority(a[middle:])}:
        if x is not None and 2 * a.count(x) > len(a):
            return x
    return None
