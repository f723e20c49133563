"""Fills the rows of a key from its end, but goes through the rows from the front."""

from itertools import accumulate


def counting_sort(rows: list[tuple[int, str]], k: int) -> list[tuple[int, str]]:
    counts = [0] * k
    for key, _ in rows:
        counts[key] += 1
    ends = [*accumulate(counts)]
    ordered = rows.copy()
    for row in rows:
        ends[row[0]] -= 1
        ordered[ends[row[0]]] = row
    return ordered
