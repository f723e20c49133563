"""Quickselect: O(n) expected time, but with bad luck O(n^2)."""

import random


def select(a: list[int], k: int) -> int:
    while True:
        pivot = random.choice(a)
        smaller = [x for x in a if x < pivot]
        larger = [x for x in a if x > pivot]
        not_larger = len(a) - len(larger)
        if k < len(smaller):
            a = smaller
        elif k < not_larger:
            return pivot
        else:
            a, k = larger, k - not_larger
