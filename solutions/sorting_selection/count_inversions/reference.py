def count_inversions(a: list[int]) -> int:
    """The number of pairs i < j with a[i] > a[j]: O(n log n) time, O(n) space.

    Merge sort comes across each of them once. When an element of the right half is merged, it goes past those of the
    left half that are still there: they are larger and came before it. Equal ones have gone first, and do not count.
    """
    return _sort_and_count(a)[1]


def _sort_and_count(a: list[int]) -> tuple[list[int], int]:
    if len(a) < 2:
        return a, 0
    middle = len(a) // 2
    left, within_left = _sort_and_count(a[:middle])
    right, within_right = _sort_and_count(a[middle:])
    merged = []
    across = i = 0
    for x in right:
        while i < len(left) and left[i] <= x:
            merged.append(left[i])
            i += 1
        merged.append(x)
        across += len(left) - i
    return merged + left[i:], within_left + within_right + across
