def equal_range(a: list[int], x: int) -> tuple[int, int]:
    """The range (low, high) of the indices where x is in the ascending list a: O(log n) time, O(1) space.

    Each bound is where a yes turns into a no: "smaller than x" for the lower, "not larger than x" for the upper. All
    before `low` is a yes, all from `high` on a no, and each question halves what is between them.
    """
    low, high = 0, len(a)
    while low < high:
        middle = (low + high) // 2
        if a[middle] < x:
            low = middle + 1
        else:
            high = middle
    first = low
    high = len(a)
    while low < high:
        middle = (low + high) // 2
        if a[middle] <= x:
            low = middle + 1
        else:
            high = middle
    return first, low
