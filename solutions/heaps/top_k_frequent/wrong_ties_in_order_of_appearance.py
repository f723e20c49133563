"""Leaves equally frequent items in the order in which they came first."""

from collections import Counter


def top_k(items: list[str], k: int) -> list[str]:
    return [item for item, _ in Counter(items).most_common(k)]
