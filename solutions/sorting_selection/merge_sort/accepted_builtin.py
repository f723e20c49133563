"""Python's own sort, which is a stable merge sort written in C."""


def merge_sort(rows: list[tuple[int, str]]) -> list[tuple[int, str]]:
    return sorted(rows, key=lambda row: row[0])
