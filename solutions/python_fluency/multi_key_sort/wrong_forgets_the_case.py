"""Compares the names as if all were in lower case."""


def rank_records(rows: list[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted(rows, key=lambda row: (-row[1], row[0].lower()))
