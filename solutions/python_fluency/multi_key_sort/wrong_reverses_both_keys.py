"""Turns the names around together with the scores."""


def rank_records(rows: list[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted(rows, key=lambda row: (row[1], row[0]), reverse=True)
