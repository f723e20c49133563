"""Puts the heap in order from scratch after every push and pop: O(n)."""

from heapq import heapify


class MinHeap:
    def __init__(self, items: list[int]) -> None:
        self.items = items.copy()
        heapify(self.items)

    def push(self, x: int) -> None:
        self.items.append(x)
        heapify(self.items)

    def pop(self) -> int:
        smallest = self.items.pop(0)
        heapify(self.items)
        return smallest

    def peek(self) -> int:
        return self.items[0]

    def __len__(self) -> int:
        return len(self.items)
