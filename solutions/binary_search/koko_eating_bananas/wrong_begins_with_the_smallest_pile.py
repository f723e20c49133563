"""Takes the smallest pile for a lower bound of the speed."""


def min_speed(piles: list[int], hours: int) -> int:
    low, high = min(piles), max(piles)
    while low < high:
        middle = (low + high) // 2
        if sum(-(-pile // middle) for pile in piles) <= hours:
            high = middle
        else:
            low = middle + 1
    return low
