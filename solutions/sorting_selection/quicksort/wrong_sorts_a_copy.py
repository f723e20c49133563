"""Gives back a new list, and leaves the caller's as it was."""


def quicksort(a: list[int]) -> list[int]:
    if len(a) < 2:
        return a
    pivot = a[len(a) // 2]
    smaller = quicksort([x for x in a if x < pivot])
    larger = quicksort([x for x in a if x > pivot])
    return smaller + [x for x in a if x == pivot] + larger
