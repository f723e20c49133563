"""Gives the most frequent item, however few votes it has."""

from collections import Counter


def majority(a: list[int]) -> int | None:
    return Counter(a).most_common(1)[0][0] if a else None
