"""Ends each half with a number that is thought to be larger than any; a larger one is lost."""

LARGE = 2**63 - 1


def merge_sort(rows: list[tuple[int, str]]) -> list[tuple[int, str]]:
    if len(rows) < 2:
        return rows
    middle = len(rows) // 2
    left = [*merge_sort(rows[:middle]), (LARGE, "")]
    right = [*merge_sort(rows[middle:]), (LARGE, "")]
    merged = []
    i = j = 0
    while left[i][0] < LARGE or right[j][0] < LARGE:
        if left[i][0] <= right[j][0]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged
