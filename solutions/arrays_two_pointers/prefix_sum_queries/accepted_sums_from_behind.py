"""Keeps the sums of the stretches that reach to the end."""


class RangeSum:
    def __init__(self, a: list[int]) -> None:
        self.rest = [0] * (len(a) + 1)
        for i in range(len(a) - 1, -1, -1):
            self.rest[i] = a[i] + self.rest[i + 1]

    def query(self, lo: int, hi: int) -> int:
        return self.rest[lo] - self.rest[hi]
