"""Halves ten times, which is enough for a thousand elements and not for more."""


def find_peak(a: list[int]) -> int:
    low, high = 0, len(a) - 1
    for _ in range(10):
        if low < high:
            middle = (low + high) // 2
            if a[middle] < a[middle + 1]:
                low = middle + 1
            else:
                high = middle
    return low
