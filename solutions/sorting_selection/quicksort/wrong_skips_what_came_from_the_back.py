"""Steps on after it took a number from the back, without a look at it."""

import random


def quicksort(a: list[int]) -> None:
    def sort(low: int, high: int) -> None:
        if low >= high:
            return
        pivot = a[random.randint(low, high)]
        less, i, more = low, low, high
        while i <= more:
            if a[i] < pivot:
                a[less], a[i] = a[i], a[less]
                less += 1
            elif a[i] > pivot:
                a[more], a[i] = a[i], a[more]
                more -= 1
            i += 1
        sort(low, less - 1)
        sort(more + 1, high)

    sort(0, len(a) - 1)
