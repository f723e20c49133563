"""Looks through all rows left for the one that comes first: O(n^2)."""


def rank_records(rows: list[tuple[str, int]]) -> list[tuple[str, int]]:
    left = rows.copy()
    ranked = []
    while left:
        first = min(left, key=lambda row: (-row[1], row[0]))
        left.remove(first)
        ranked.append(first)
    return ranked
