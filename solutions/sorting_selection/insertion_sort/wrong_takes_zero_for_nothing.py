"""Skips the number zero, which counts as false."""


def insertion_sort(a: list[int]) -> None:
    for i in range(1, len(a)):
        x, j = a[i], i
        if not x:
            continue
        while j and a[j - 1] > x:
            a[j] = a[j - 1]
            j -= 1
        a[j] = x
