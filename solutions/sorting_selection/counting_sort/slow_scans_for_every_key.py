"""Goes through all rows for every key: O(n k)."""


def counting_sort(rows: list[tuple[int, str]], k: int) -> list[tuple[int, str]]:
    return [row for key in range(k) for row in rows if row[0] == key]
