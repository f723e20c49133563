"""Sorts by the number as a float, which cannot tell 2**53 from 2**53 + 1."""


def merge_sort(rows: list[tuple[int, str]]) -> list[tuple[int, str]]:
    return sorted(rows, key=lambda row: float(row[0]))
