"""Goes through all the counts for every place: O(n k)."""

from collections import Counter


def top_k(items: list[str], k: int) -> list[str]:
    counts = Counter(items)
    best: list[str] = []
    while counts and len(best) < k:
        item = min(counts, key=lambda item: (-counts[item], item))
        best.append(item)
        del counts[item]
    return best
