"""Mixes two ways to bisect: takes the middle out although it may be the answer."""


def min_speed(piles: list[int], hours: int) -> int:
    low, high = 1, max(piles)
    while low < high:
        middle = (low + high) // 2
        if sum(-(-pile // middle) for pile in piles) <= hours:
            high = middle - 1
        else:
            low = middle + 1
    return low
