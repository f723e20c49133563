"""Says of two rows which comes first."""

from functools import cmp_to_key


def compare(one: tuple[str, int], other: tuple[str, int]) -> int:
    if one[1] != other[1]:
        return 1 if one[1] < other[1] else -1
    return (one[0] > other[0]) - (one[0] < other[0])


def rank_records(rows: list[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted(rows, key=cmp_to_key(compare))
