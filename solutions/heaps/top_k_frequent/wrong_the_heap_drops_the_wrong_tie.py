"""Keeps the k largest (count, item) pairs, which prefers late texts, and puts only the survivors in order."""

import heapq
from collections import Counter


def top_k(items: list[str], k: int) -> list[str]:
    heap: list[tuple[int, str]] = []
    for item, count in Counter(items).items():
        heapq.heappush(heap, (count, item))
        if len(heap) > k:
            heapq.heappop(heap)
    return [item for count, item in sorted(heap, key=lambda pair: (-pair[0], pair[1]))]
