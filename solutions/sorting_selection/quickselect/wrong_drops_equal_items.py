"""Counts the pivot once, however often it is there."""

import random


def kth_smallest(items: list[int], k: int) -> int:
    while True:
        pivot = random.choice(items)
        smaller = [x for x in items if x < pivot]
        larger = [x for x in items if x > pivot]
        if k < len(smaller):
            items = smaller
        elif k == len(smaller) or not larger:
            return pivot
        else:
            items, k = larger, k - len(smaller) - 1
