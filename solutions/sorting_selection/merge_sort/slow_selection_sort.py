"""Takes the smallest of the rows that are left, each time: O(n^2)."""


def merge_sort(rows: list[tuple[int, str]]) -> list[tuple[int, str]]:
    rest = rows.copy()
    ordered = []
    while rest:
        at = min(range(len(rest)), key=lambda i: rest[i][0])
        ordered.append(rest.pop(at))
    return ordered
