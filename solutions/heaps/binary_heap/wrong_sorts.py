"""Keeps a sorted list: many comparisons before the first item can be had."""

from bisect import insort


class MinHeap:
    def __init__(self, items: list[int]) -> None:
        self.items = sorted(items)

    def push(self, x: int) -> None:
        insort(self.items, x)

    def pop(self) -> int:
        return self.items.pop(0)

    def peek(self) -> int:
        return self.items[0]

    def __len__(self) -> int:
        return len(self.items)
