"""A random pivot, but all that equals it goes to one side (Lomuto): O(n^2) where many numbers are equal."""

import random


def quicksort(a: list[int]) -> None:
    stack = [(0, len(a) - 1)]
    while stack:
        low, high = stack.pop()
        if low >= high:
            continue
        chosen = random.randint(low, high)
        a[chosen], a[high] = a[high], a[chosen]
        border = low
        for i in range(low, high):
            if a[i] < a[high]:
                a[border], a[i] = a[i], a[border]
                border += 1
        a[border], a[high] = a[high], a[border]
        stack += [(low, border - 1), (border + 1, high)]
