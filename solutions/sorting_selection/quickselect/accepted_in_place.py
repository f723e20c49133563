"""Hoare's FIND: two fingers run towards each other and exchange what is on the wrong side; equal items stop them."""

import random


def kth_smallest(items: list[int], k: int) -> int:
    low, high = 0, len(items) - 1
    while low < high:
        pivot = items[random.randint(low, high)]
        i, j = low, high
        while i <= j:
            while items[i] < pivot:
                i += 1
            while items[j] > pivot:
                j -= 1
            if i <= j:
                items[i], items[j] = items[j], items[i]
                i, j = i + 1, j - 1
        if k <= j:
            high = j
        elif k >= i:
            low = i
        else:
            break
    return items[k]
