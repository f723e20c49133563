"""Ends the search at the first x that it meets, and takes that for both the first and the last one."""


def equal_range(a: list[int], x: int) -> tuple[int, int]:
    low, high = 0, len(a)
    while low < high:
        middle = (low + high) // 2
        if a[middle] == x:
            return middle, middle + 1
        if a[middle] < x:
            low = middle + 1
        else:
            high = middle
    return low, low
