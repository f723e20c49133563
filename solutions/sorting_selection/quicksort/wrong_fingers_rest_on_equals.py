"""Exchanges two numbers that equal the pivot and leaves both fingers where they are: it does so for ever (TLE)."""

import random


def quicksort(a: list[int]) -> None:
    def sort(low: int, high: int) -> None:
        if low >= high:
            return
        pivot = a[random.randint(low, high)]
        i, j = low, high
        while i < j:
            while a[i] < pivot:
                i += 1
            while a[j] > pivot:
                j -= 1
            a[i], a[j] = a[j], a[i]
        sort(low, j - 1)
        sort(j + 1, high)

    sort(0, len(a) - 1)
