"""Gives back a new list, and leaves the caller's as it was."""


def insertion_sort(a: list[int]) -> list[int]:
    a = a.copy()
    for i in range(1, len(a)):
        x, j = a[i], i
        while j > 0 and a[j - 1] > x:
            a[j] = a[j - 1]
            j -= 1
        a[j] = x
    return a
