"""A random pivot, but all that equals it goes to one side (Lomuto): O(n^2) where many items are equal."""

import random


def kth_smallest(items: list[int], k: int) -> int:
    low, high = 0, len(items) - 1
    while True:
        chosen = random.randint(low, high)
        items[chosen], items[high] = items[high], items[chosen]
        border = low
        for i in range(low, high):
            if items[i] < items[high]:
                items[border], items[i] = items[i], items[border]
                border += 1
        items[border], items[high] = items[high], items[border]
        if k == border:
            return items[k]
        low, high = (border + 1, high) if k > border else (low, border - 1)
