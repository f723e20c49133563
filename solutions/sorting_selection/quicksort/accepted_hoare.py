"""Two fingers that stop at equal numbers, so that these are shared out evenly (Hoare 1961); a stack of its own."""

import random


def quicksort(a: list[int]) -> None:
    stack = [(0, len(a) - 1)]
    while stack:
        low, high = stack.pop()
        if low >= high:
            continue
        pivot = a[random.randint(low, high)]
        i, j = low, high
        while i <= j:
            while a[i] < pivot:
                i += 1
            while pivot < a[j]:
                j -= 1
            if i <= j:
                a[i], a[j] = a[j], a[i]
                i, j = i + 1, j - 1
        stack += [(low, j), (i, high)]
