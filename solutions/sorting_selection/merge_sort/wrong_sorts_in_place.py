"""Merges back into the list it was given, as the merge sort of many textbooks does."""


def merge_sort(rows: list[tuple[int, str]]) -> list[tuple[int, str]]:
    if len(rows) > 1:
        middle = len(rows) // 2
        left, right = merge_sort(rows[:middle]), merge_sort(rows[middle:])
        i = j = 0
        for k in range(len(rows)):
            if j == len(right) or (i < len(left) and left[i][0] <= right[j][0]):
                rows[k] = left[i]
                i += 1
            else:
                rows[k] = right[j]
                j += 1
    return rows
