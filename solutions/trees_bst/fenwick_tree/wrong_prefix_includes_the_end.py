"""Sums the numbers up to index i, itself included."""


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
        i = min(i + 1, self._n)
        while i > 0:
            total += self._sums[i]
            i -= i & -i
        return total

    def lower_bound(self, target: int) -> int:
        count = 0  # of numbers whose sum is below the target
        block = 1 << self._n.bit_length()
        while block:
            end = count + block
            if end <= self._n and self._sums[end] < target:
                count = end
                target -= self._sums[end]
            block //= 2
        return count
