"""One bucket of items for every count there can be, emptied from the highest."""

from collections import defaultdict


def top_k(items: list[str], k: int) -> list[str]:
    counts: defaultdict[str, int] = defaultdict(int)
    for item in items:
        counts[item] += 1
    buckets: list[list[str]] = [[] for _ in range(len(items) + 1)]
    for item, count in counts.items():
        buckets[count].append(item)
    best: list[str] = []
    while buckets and len(best) < k:
        best += sorted(buckets.pop())
    return best[:k]
