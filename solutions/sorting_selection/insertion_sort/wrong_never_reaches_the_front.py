"""Stops at index 1: a number that belongs to the very front comes second."""


def insertion_sort(a: list[int]) -> None:
    for i in range(1, len(a)):
        x, j = a[i], i
        while j > 1 and a[j - 1] > x:
            a[j] = a[j - 1]
            j -= 1
        a[j] = x
