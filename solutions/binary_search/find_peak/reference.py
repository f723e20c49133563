def find_peak(a: list[int]) -> int:
    """The index of an element that is larger than its neighbours: O(log n) time, O(1) space.

    Whoever walks uphill comes to a peak, and never turns back. So of two neighbours, there is a peak on the side of
    the larger one. What is left, low to high, has nothing larger just outside.
    """
    low, high = 0, len(a) - 1
    while low < high:
        middle = (low + high) // 2
        if a[middle] < a[middle + 1]:
            low = middle + 1
        else:
            high = middle
    return low
