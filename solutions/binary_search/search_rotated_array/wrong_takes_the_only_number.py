"""Of a single number, gives its place without comparing it."""


def search_rotated(a: list[int], x: int) -> int:
    if len(a) == 1:
        return 0
    low, high = 0, len(a) - 1
    while low <= high:
        middle = (low + high) // 2
        if a[middle] == x:
            return middle
        if a[low] <= a[middle]:
            left = a[low] <= x < a[middle]
        else:
            left = not a[middle] < x <= a[high]
        if left:
            high = middle - 1
        else:
            low = middle + 1
    return -1
