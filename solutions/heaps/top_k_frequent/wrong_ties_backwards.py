"""Turns the whole order round to have high counts first, and the texts with it."""

from collections import Counter


def top_k(items: list[str], k: int) -> list[str]:
    counts = Counter(items)
    return sorted(counts, key=lambda item: (counts[item], item), reverse=True)[:k]
