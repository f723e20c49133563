"""A plain list, summed from the start each time: O(n)."""

from bisect import bisect_left
from itertools import accumulate


class Fenwick:
    def __init__(self, n: int) -> None:
        self.numbers = [0] * n

    def add(self, i: int, delta: int) -> None:
        self.numbers[i] += delta

    def prefix(self, i: int) -> int:
        return sum(self.numbers[:i])

    def lower_bound(self, target: int) -> int:
        return bisect_left([*accumulate(self.numbers)], target)
