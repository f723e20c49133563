"""Takes for granted that the list was rotated: in an ordered one, it finds the seam before the last element."""

from bisect import bisect_left


def search_rotated(a: list[int], x: int) -> int:
    low, high = 0, len(a) - 1
    while low < high:
        middle = (low + high) // 2
        if a[middle] >= a[0]:
            low = middle + 1
        else:
            high = middle
    start, end = (0, low) if x >= a[0] and low else (low, len(a))
    i = bisect_left(a, x, start, end)
    return i if i < end and a[i] == x else -1
