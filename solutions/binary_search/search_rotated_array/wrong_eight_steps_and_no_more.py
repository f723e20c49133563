"""Halves eight times: of a long list, most numbers are not found."""


def search_rotated(a: list[int], x: int) -> int:
    low, high = 0, len(a) - 1
    for _ in range(8):
        if low > high:
            break
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
