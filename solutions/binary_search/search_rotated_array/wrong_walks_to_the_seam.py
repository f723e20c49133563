"""Searches by halving, but only after a walk to the seam: O(n)."""

from bisect import bisect_left


def search_rotated(a: list[int], x: int) -> int:
    seam = 1
    while seam < len(a) and a[seam - 1] < a[seam]:
        seam += 1
    low, high = (0, seam) if x >= a[0] else (seam, len(a))
    i = bisect_left(a, x, low, high)
    return i if i < high and a[i] == x else -1
