"""Counts from 0 inside, and finds the lower bound by binary search over prefix sums: O(log^2 n)."""

from bisect import bisect_left


class Fenwick:
    def __init__(self, n: int) -> None:
        self.tree = [0] * n

    def add(self, i: int, delta: int) -> None:
        while i < len(self.tree):
            self.tree[i] += delta
            i |= i + 1

    def prefix(self, i: int) -> int:
        total = 0
        i -= 1
        while i >= 0:
            total += self.tree[i]
            i = (i & (i + 1)) - 1
        return total

    def lower_bound(self, target: int) -> int:
        return bisect_left(range(len(self.tree)), target, key=lambda i: self.prefix(i + 1))
