"""Lets every new number in once there are k, also one that is smaller than all of them."""

import heapq


class TopK:
    def __init__(self, k: int) -> None:
        self.k = k
        self.largest: list[int] = []

    def add(self, x: int) -> None:
        if len(self.largest) < self.k:
            heapq.heappush(self.largest, x)
        else:
            heapq.heapreplace(self.largest, x)

    def kth(self) -> int | None:
        return self.largest[0] if len(self.largest) == self.k else None

    def items(self) -> list[int]:
        return sorted(self.largest, reverse=True)
