"""Compares whole rows, so that the text decides between equal keys."""


def counting_sort(rows: list[tuple[int, str]], k: int) -> list[tuple[int, str]]:
    return sorted(rows)
