"""Takes the item at the right place among a hundred of them for the answer, where there are more."""

import random


def kth_smallest(items: list[int], k: int) -> int:
    if len(items) > 100:
        k = k * 100 // len(items)
        items = random.sample(items, 100)
    while True:
        pivot = random.choice(items)
        smaller = [x for x in items if x < pivot]
        larger = [x for x in items if pivot < x]
        if k < len(smaller):
            items = smaller
        elif k < len(items) - len(larger):
            return pivot
        else:
            items, k = larger, k - (len(items) - len(larger))
