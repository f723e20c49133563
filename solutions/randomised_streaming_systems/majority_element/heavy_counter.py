"""Counts all items."""

from collections import Counter


def majority(a: list[int]) -> int | None:
    return next((x for x, votes in Counter(a).items() if votes > len(a) // 2), None)
