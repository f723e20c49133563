"""A heap of the k best, whose order is turned round by a class so that the worst of them goes first."""

import heapq
from collections import Counter


class Candidate:
    def __init__(self, count: int, item: str) -> None:
        self.count, self.item = count, item

    def __lt__(self, other: "Candidate") -> bool:
        if self.count != other.count:
            return self.count < other.count
        return self.item > other.item


def top_k(items: list[str], k: int) -> list[str]:
    heap: list[Candidate] = []
    for item, count in Counter(items).items():
        heapq.heappush(heap, Candidate(count, item))
        if len(heap) > k:
            heapq.heappop(heap)
    return [heapq.heappop(heap).item for _ in range(len(heap))][::-1]
