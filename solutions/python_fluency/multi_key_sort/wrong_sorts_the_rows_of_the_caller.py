"""Sorts the list that was handed in."""


def rank_records(rows: list[tuple[str, int]]) -> list[tuple[str, int]]:
    rows.sort(key=lambda row: (-row[1], row[0]))
    return rows
