"""Takes k to count from 1."""

import random


def kth_smallest(items: list[int], k: int) -> int:
    k = max(k, 1)
    while True:
        pivot = random.choice(items)
        smaller = [x for x in items if x < pivot]
        larger = [x for x in items if x > pivot]
        equal = len(items) - len(smaller) - len(larger)
        if k <= len(smaller):
            items = smaller
        elif k <= len(smaller) + equal:
            return pivot
        else:
            items, k = larger, k - len(smaller) - equal
