"""Compares the pairs, so that equal numbers are sorted by text."""


def merge_sort(rows: list[tuple[int, str]]) -> list[tuple[int, str]]:
    if len(rows) < 2:
        return rows
    middle = len(rows) // 2
    left, right = merge_sort(rows[:middle]), merge_sort(rows[middle:])
    merged = []
    i = j = 0
    for _ in rows:
        if j == len(right) or (i < len(left) and left[i] <= right[j]):
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged
