def rank_records(rows: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The rows by descending score, then by ascending name: O(n log n) time, O(n) space.

    Tuples compare by their first items, and by the next ones where those are equal. A negated score turns the order of
    scores around, and that of the names stays.
    """
    return sorted(rows, key=lambda row: (-row[1], row[0]))
