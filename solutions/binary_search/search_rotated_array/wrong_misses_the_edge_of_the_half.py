"""Leaves the first element of the ordered half out of it."""


def search_rotated(a: list[int], x: int) -> int:
    low, high = 0, len(a) - 1
    while low <= high:
        middle = (low + high) // 2
        if a[middle] == x:
            return middle
        if a[low] <= a[middle]:
            if a[low] < x < a[middle]:
                high = middle - 1
            else:
                low = middle + 1
        elif a[middle] < x < a[high]:
            low = middle + 1
        else:
            high = middle - 1
    return -1
