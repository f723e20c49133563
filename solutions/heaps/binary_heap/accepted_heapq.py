"""The standard library has it."""

from heapq import heapify, heappop, heappush


class MinHeap:
    def __init__(self, items: list[int]) -> None:
        self.items = items[:]
        heapify(self.items)

    def push(self, x: int) -> None:
        heappush(self.items, x)

    def pop(self) -> int:
        return heappop(self.items)

    def peek(self) -> int:
        return self.items[0]

    def __len__(self) -> int:
        return len(self.items)
