"""Puts the list that was handed in in order, to have equal items side by side."""

from itertools import groupby


def top_k(items: list[str], k: int) -> list[str]:
    items.sort()
    runs = [(item, len([*run])) for item, run in groupby(items)]
    runs.sort(key=lambda run: -run[1])
    return [item for item, _ in runs[:k]]
