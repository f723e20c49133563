"""The standard library adds up."""

from itertools import accumulate


class RangeSum:
    def __init__(self, a: list[int]) -> None:
        self.sums = list(accumulate(a, initial=0))

    def query(self, lo: int, hi: int) -> int:
        return self.sums[hi] - self.sums[lo]
