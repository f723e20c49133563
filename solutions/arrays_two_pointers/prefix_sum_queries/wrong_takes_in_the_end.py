"""Takes hi for the last index of the stretch."""

from itertools import accumulate


class RangeSum:
    def __init__(self, a: list[int]) -> None:
        self.sums = [*accumulate(a, initial=0), sum(a)]

    def query(self, lo: int, hi: int) -> int:
        return self.sums[hi + 1] - self.sums[lo]
