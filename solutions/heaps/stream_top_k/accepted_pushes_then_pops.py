"""Pushes every number, and pops the smallest where that makes one too many."""

import heapq


class TopK:
    def __init__(self, k: int) -> None:
        self.k = k
        self.heap: list[int] = []

    def add(self, x: int) -> None:
        heapq.heappush(self.heap, x)
        if len(self.heap) > self.k:
            heapq.heappop(self.heap)

    def kth(self) -> int | None:
        if len(self.heap) < self.k:
            return None
        return self.heap[0]

    def items(self) -> list[int]:
        return heapq.nlargest(self.k, self.heap)
