"""Puts the first 32 numbers in order, as if a long list were cut into runs, and forgets about the others."""


def insertion_sort(a: list[int]) -> None:
    for i in range(1, min(32, len(a))):
        x, j = a[i], i
        while j > 0 and x < a[j - 1]:
            a[j] = a[j - 1]
            j -= 1
        a[j] = x
