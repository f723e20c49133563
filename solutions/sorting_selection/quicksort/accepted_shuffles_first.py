"""Shuffles once, after which the first number is as good a pivot as any."""

from random import shuffle


def quicksort(a: list[int]) -> None:
    shuffle(a)

    def sort(low: int, high: int) -> None:
        if low >= high:
            return
        lt, gt, i, pivot = low, high, low + 1, a[low]
        while i <= gt:
            if a[i] < pivot:
                a[lt], a[i] = a[i], a[lt]
                lt, i = lt + 1, i + 1
            elif a[i] > pivot:
                a[gt], a[i] = a[i], a[gt]
                gt -= 1
            else:
                i += 1
        sort(low, lt - 1)
        sort(gt + 1, high)

    sort(0, len(a) - 1)
