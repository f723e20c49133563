"""Bisects from 0, and so divides by it where a single banana is left to search. (RTE)"""


def min_speed(piles: list[int], hours: int) -> int:
    low, high = 0, max(piles)
    while low < high:
        middle = (low + high) // 2
        if sum(-(-pile // middle) for pile in piles) <= hours:
            high = middle
        else:
            low = middle + 1
    return low
