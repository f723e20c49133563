"""Adds up the slice each time: O(n) a query."""


class RangeSum:
    def __init__(self, a: list[int]) -> None:
        self.a = a.copy()

    def query(self, lo: int, hi: int) -> int:
        return sum(self.a[lo:hi])
