"""Takes each row to its place past all that are larger: O(n^2)."""


def counting_sort(rows: list[tuple[int, str]], k: int) -> list[tuple[int, str]]:
    if k == 1:
        return rows.copy()
    ordered: list[tuple[int, str]] = []
    for row in rows:
        i = len(ordered)
        while i and ordered[i - 1][0] > row[0]:
            i -= 1
        ordered.insert(i, row)
    return ordered
