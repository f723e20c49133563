import random


def quicksort(a: list[int]) -> None:
    """Put a in ascending order, in place: O(n log n) expected time on every list, O(log n) space.

    A pivot drawn at random is good enough often enough, whatever the order. What equals it is at its place after one
    pass (Dijkstra's three-way partition). Recursion takes the shorter part, at most half, so it is log n deep at most.
    """
    _sort(a, 0, len(a))


def _sort(a: list[int], start: int, end: int) -> None:
    """Sort a[start:end]."""
    while end - start > 1:
        less, more = _partition(a, start, end)
        if less - start < end - more:
            _sort(a, start, less)
            start = more
        else:
            _sort(a, more, end)
            end = less


def _partition(a: list[int], start: int, end: int) -> tuple[int, int]:
    """Move what is smaller than a pivot to the front and what is larger to the back; the bounds of what is equal."""
    pivot = a[random.randrange(start, end)]
    less, i, more = start, start, end  # smaller before less, equal before i, unknown before more, then larger
    while i < more:
        x = a[i]
        if x < pivot:
            a[less], a[i] = x, a[less]
            less += 1
            i += 1
        elif x > pivot:
            more -= 1
            a[i], a[more] = a[more], x
        else:
            i += 1
    return less, more
