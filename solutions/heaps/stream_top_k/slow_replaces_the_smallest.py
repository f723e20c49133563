"""Keeps k numbers in no order, and looks for the smallest each time: O(k)."""


class TopK:
    def __init__(self, k: int) -> None:
        self.k = k
        self.largest: list[int] = []

    def add(self, x: int) -> None:
        self.largest.append(x)
        if len(self.largest) > self.k:
            self.largest.remove(min(self.largest))

    def kth(self) -> int | None:
        return min(self.largest) if len(self.largest) == self.k else None

    def items(self) -> list[int]:
        return sorted(self.largest, reverse=True)
