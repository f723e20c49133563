"""Moves the items into groups of its own, and leaves the list empty."""

import random


def kth_smallest(items: list[int], k: int) -> int:
    pivot = random.choice(items)
    smaller: list[int] = []
    equal: list[int] = []
    larger: list[int] = []
    while items:
        x = items.pop()
        (smaller if x < pivot else larger if x > pivot else equal).append(x)
    if k < len(smaller):
        return kth_smallest(smaller, k)
    if k < len(smaller) + len(equal):
        return pivot
    return kth_smallest(larger, k - len(smaller) - len(equal))
