"""Gives the smallest number so far while there are fewer than k."""

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
        return self.largest[0] if self.largest else None

    def items(self) -> list[int]:
        return sorted(self.largest, reverse=True)
