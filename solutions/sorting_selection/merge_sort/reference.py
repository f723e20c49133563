def merge_sort(rows: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The rows sorted by number, equals in their order: O(n log n) time, O(n) space.

    Each half is sorted in the same way. Then the smaller of their first rows comes next, again and again; on a tie it
    is the left one, which came first. Halving ends after log n levels, and each level moves every row once.
    """
    if len(rows) < 2:
        return rows.copy()
    middle = len(rows) // 2
    left, right = merge_sort(rows[:middle]), merge_sort(rows[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i][0] <= right[j][0]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]
