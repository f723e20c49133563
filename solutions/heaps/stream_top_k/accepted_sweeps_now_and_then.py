"""Collects up to 2 k + 64 numbers, then keeps the k largest: cheap on average, if nobody asks in between."""

import heapq


class TopK:
    def __init__(self, k: int) -> None:
        self.k = k
        self.heap: list[int] = []
        self.new: list[int] = []

    def add(self, x: int) -> None:
        self.new.append(x)
        if len(self.new) > self.k + 64:
            self.settle()

    def settle(self) -> None:
        for x in self.new:
            if len(self.heap) < self.k:
                heapq.heappush(self.heap, x)
            else:
                heapq.heappushpop(self.heap, x)
        self.new.clear()

    def kth(self) -> int | None:
        self.settle()
        return self.heap[0] if len(self.heap) == self.k else None

    def items(self) -> list[int]:
        self.settle()
        return sorted(self.heap)[::-1]
