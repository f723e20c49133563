"""Drops the middle when the way down begins there, though it may be the peak itself."""


def find_peak(a: list[int]) -> int:
    low, high = 0, len(a) - 1
    while low < high:
        middle = (low + high) // 2
        if a[middle] < a[middle + 1]:
            low = middle + 1
        else:
            high = middle - 1
    return low
