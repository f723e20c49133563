"""A heap written by hand, filled up with nothing at first; exchanges down the tree."""

from math import inf


class TopK:
    def __init__(self, k: int) -> None:
        self.heap: list[float] = [-inf] * k

    def add(self, x: int) -> None:
        heap, i = self.heap, 0
        if x <= heap[0]:
            return
        heap[0] = x
        while True:
            child = 2 * i + 1
            if child + 1 < len(heap) and heap[child + 1] < heap[child]:
                child += 1
            if child >= len(heap) or heap[i] <= heap[child]:
                return
            heap[i], heap[child] = heap[child], heap[i]
            i = child

    def kth(self) -> int | None:
        return None if self.heap[0] == -inf else self.heap[0]

    def items(self) -> list[int]:
        return sorted((x for x in self.heap if x != -inf), reverse=True)
