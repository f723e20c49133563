"""Rounds up the result of a true division: piles up to 10**9 are far below where a float loses the remainder."""

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
