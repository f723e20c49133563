"""Sorts the k largest and the new one each time: O(k), since all but one are in order."""


class TopK:
    def __init__(self, k: int) -> None:
        self.k = k
        self.largest: list[int] = []

    def add(self, x: int) -> None:
        self.largest = sorted([*self.largest, x], reverse=True)[: self.k]

    def kth(self) -> int | None:
        return self.largest[-1] if len(self.largest) == self.k else None

    def items(self) -> list[int]:
        return [*self.largest]
