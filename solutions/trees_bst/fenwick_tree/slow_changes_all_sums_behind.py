"""Keeps all prefix sums: asking is quick, but a change goes to all of them behind it, O(n)."""

from bisect import bisect_left


class Fenwick:
    def __init__(self, n: int) -> None:
        self.sums = [0] * (n + 1)

    def add(self, i: int, delta: int) -> None:
        for j in range(i + 1, len(self.sums)):
            self.sums[j] += delta

    def prefix(self, i: int) -> int:
        return self.sums[i]

    def lower_bound(self, target: int) -> int:
        return bisect_left(self.sums, target, lo=1) - 1
