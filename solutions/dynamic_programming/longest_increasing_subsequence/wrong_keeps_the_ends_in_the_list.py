"""Keeps the smallest ends at the beginning of the list it was given, to save space."""

from bisect import bisect_left


def lis(a: list[int]) -> list[int]:
    lengths, before = [], list(a)
    size = 0
    for x in before:
        k = bisect_left(a, x, 0, size)
        a[k] = x
        size = max(size, k + 1)
        lengths.append(k + 1)
    found = []
    for x, length in zip(reversed(before), reversed(lengths), strict=True):
        if length == size - len(found):
            found.append(x)
    return found[::-1]
