"""Insertion sort: each row walks left past all greater ones, O(n^2)."""


def merge_sort(rows: list[tuple[int, str]]) -> list[tuple[int, str]]:
    ordered = rows.copy()
    for i, row in enumerate(rows):
        while i > 0 and ordered[i - 1][0] > row[0]:
            ordered[i] = ordered[i - 1]
            i -= 1
        ordered[i] = row
    return ordered
