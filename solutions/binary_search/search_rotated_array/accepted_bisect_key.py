"""Maps every element to (is it behind the seam, itself), which is in order, and leaves the rest to bisect."""

from bisect import bisect_left


def search_rotated(a: list[int], x: int) -> int:
    first = a[0]
    i = bisect_left(a, (x < first, x), key=lambda y: (y < first, y))
    return i if i < len(a) and a[i] == x else -1
