"""Looks at the right neighbour of the last element, which has none (RTE)."""


def find_peak(a: list[int]) -> int:
    low, high = 0, len(a)
    while low < high:
        middle = (low + high) // 2
        if a[middle] < a[middle + 1]:
            low = middle + 1
        else:
            high = middle
    return low
