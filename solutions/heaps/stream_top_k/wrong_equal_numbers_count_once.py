"""Keeps the numbers in a set."""


class TopK:
    def __init__(self, k: int) -> None:
        self.k = k
        self.largest: set[int] = set()

    def add(self, x: int) -> None:
        self.largest.add(x)
        if len(self.largest) > self.k:
            self.largest.remove(min(self.largest))

    def kth(self) -> int | None:
        return min(self.largest) if len(self.largest) == self.k else None

    def items(self) -> list[int]:
        return sorted(self.largest, reverse=True)
