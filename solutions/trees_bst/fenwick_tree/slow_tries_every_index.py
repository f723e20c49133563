"""Looks for the lower bound from index 0 up: O(n log n) for that call."""


class Fenwick:
    def __init__(self, n: int) -> None:
        self._n = n
        self._sums = [0] * (n + 1)

    def add(self, i: int, delta: int) -> None:
        j = i + 1
        while j <= self._n:
            self._sums[j] += delta
            j += j & -j  # the next larger block with number i in it

    def prefix(self, i: int) -> int:
        total = 0
        while i > 0:
            total += self._sums[i]
            i -= i & -i
        return total

    def lower_bound(self, target: int) -> int:
        return next((i for i in range(self._n) if self.prefix(i + 1) >= target), self._n)
