"""Finds one x by halving, then walks to both ends of its kind: O(n) where much of the list is x."""


def equal_range(a: list[int], x: int) -> tuple[int, int]:
    low, high = 0, len(a)
    while low < high:
        middle = (low + high) // 2
        if a[middle] == x:
            low = high = middle
            while low > 0 and a[low - 1] == x:
                low -= 1
            while high < len(a) and a[high] == x:
                high += 1
            return low, high
        if a[middle] < x:
            low = middle + 1
        else:
            high = middle
    return low, low
