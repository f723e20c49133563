"""Looks for the largest of the unsorted part number by number: O(n^2)."""


def heap_sort(a: list[int]) -> None:
    for end in range(len(a) - 1, 0, -1):
        largest = max(range(end + 1), key=a.__getitem__)
        a[largest], a[end] = a[end], a[largest]
