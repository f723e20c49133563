"""Turns the caller's list into the sums."""


class RangeSum:
    def __init__(self, a: list[int]) -> None:
        for i in range(1, len(a)):
            a[i] += a[i - 1]
        self.sums = a.copy()

    def query(self, lo: int, hi: int) -> int:
        if lo == hi:
            return 0
        return self.sums[hi - 1] - (self.sums[lo - 1] if lo > 0 else 0)
