"""Gives the place at which the search ended, without a look at what is there."""


def search_rotated(a: list[int], x: int) -> int:
    low, high = 0, len(a) - 1
    while low < high:
        middle = (low + high) // 2
        if (x < a[0]) != (a[middle] < a[0]):
            low, high = (middle + 1, high) if x < a[0] else (low, middle)
        elif a[middle] < x:
            low = middle + 1
        else:
            high = middle
    return low
