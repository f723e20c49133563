def search_rotated(a: list[int], x: int) -> int:
    """The index of x in a list that was in ascending order and then rotated, or -1: O(log n) time, O(1) space.

    The seam, where the largest number is followed by the smallest, is in one half at most. The other half is in order,
    and its ends tell whether x belongs into it.
    """
    low, high = 0, len(a) - 1
    while low <= high:
        middle = (low + high) // 2
        if a[middle] == x:
            return middle
        if a[low] <= a[middle]:
            goes_left = a[low] <= x < a[middle]
        else:
            goes_right = a[middle] < x <= a[high]
            goes_left = not goes_right
        if goes_left:
            high = middle - 1
        else:
            low = middle + 1
    return -1
