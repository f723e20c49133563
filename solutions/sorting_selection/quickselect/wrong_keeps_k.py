"""Goes on with the larger items, but with the old k."""

import random


def kth_smallest(items: list[int], k: int) -> int:
    pivot = items[0]
    while items:
        pivot = random.choice(items)
        smaller = [x for x in items if x < pivot]
        larger = [x for x in items if x > pivot]
        if k < len(smaller):
            items = smaller
        elif k < len(items) - len(larger):
            return pivot
        else:
            items = larger
    return pivot
