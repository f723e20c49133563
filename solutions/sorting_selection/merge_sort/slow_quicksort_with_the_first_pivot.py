"""Stable quicksort with the first row as pivot: a descent is split off one row at a time, O(n^2)."""


def merge_sort(rows: list[tuple[int, str]]) -> list[tuple[int, str]]:
    if len(rows) < 2:
        return rows
    pivot = rows[0][0]
    less = [row for row in rows if row[0] < pivot]
    equal = [row for row in rows if row[0] == pivot]
    greater = [row for row in rows if row[0] > pivot]
    return merge_sort(less) + equal + merge_sort(greater)
