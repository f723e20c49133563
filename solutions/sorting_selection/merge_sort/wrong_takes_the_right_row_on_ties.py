"""Compares with < when merging, so that of two equal numbers the later row comes first."""


def merge_sort(rows: list[tuple[int, str]]) -> list[tuple[int, str]]:
    if len(rows) < 2:
        return rows
    middle = len(rows) // 2
    left, right = merge_sort(rows[:middle]), merge_sort(rows[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i][0] < right[j][0]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]
