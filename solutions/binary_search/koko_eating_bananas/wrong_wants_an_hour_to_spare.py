"""Asks for fewer hours than there are."""


def min_speed(piles: list[int], hours: int) -> int:
    low, high = 1, max(piles)
    while low < high:
        middle = (low + high) // 2
        if sum(-(-pile // middle) for pile in piles) < hours:
            high = middle
        else:
            low = middle + 1
    return low
