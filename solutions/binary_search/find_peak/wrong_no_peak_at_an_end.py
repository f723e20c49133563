"""Looks only at elements with two neighbours."""


def find_peak(a: list[int]) -> int:
    low, high = min(1, len(a) - 1), max(0, len(a) - 2)
    while low < high:
        middle = (low + high) // 2
        if a[middle] < a[middle + 1]:
            low = middle + 1
        else:
            high = middle
    return low
