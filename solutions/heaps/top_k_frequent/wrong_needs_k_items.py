"""Takes for granted that there are k different items (RTE)."""

from collections import Counter


def top_k(items: list[str], k: int) -> list[str]:
    counts = Counter(items)
    ranked = sorted(counts, key=lambda item: (-counts[item], item))
    return [ranked[i] for i in range(k)]
