"""Finds the smallest element by halving, then searches the list as if it began there."""


def search_rotated(a: list[int], x: int) -> int:
    n = len(a)
    low, high = 0, n - 1
    while low < high:
        middle = (low + high) // 2
        if a[middle] > a[high]:
            low = middle + 1
        else:
            high = middle
    seam = low
    low, high = 0, n
    while low < high:
        middle = (low + high) // 2
        if a[(middle + seam) % n] < x:
            low = middle + 1
        else:
            high = middle
    found = (low + seam) % n
    return found if a[found] == x else -1
