"""Counts with a Counter, and sorts twice: by text, then by count, which leaves equals in their order."""

from collections import Counter


def top_k(items: list[str], k: int) -> list[str]:
    ranked = sorted(sorted(Counter(items).items()), key=lambda pair: pair[1], reverse=True)
    return [item for item, _ in ranked[:k]]
