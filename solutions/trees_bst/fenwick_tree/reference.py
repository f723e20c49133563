class Fenwick:
    """A row of n numbers, zeros at first, and sums of its beginnings: O(log n) time a call, O(n) space (Fenwick 1994).

    The numbers count from 1 inside. Entry j has the sum of the j & -j numbers that end with number j, where j & -j is
    the lowest one bit of j. So the blocks of a prefix are found by dropping that bit, time after time.
    """

    def __init__(self, n: int) -> None:
        self._n = n
        self._sums = [0] * (n + 1)

    def add(self, i: int, delta: int) -> None:
        """Add delta to the number at index i."""
        j = i + 1
        while j <= self._n:
            self._sums[j] += delta
            j += j & -j  # the next larger block with number i in it

    def prefix(self, i: int) -> int:
        """The sum of the first i numbers."""
        total = 0
        while i > 0:
            total += self._sums[i]
            i -= i & -i
        return total

    def lower_bound(self, target: int) -> int:
        """The smallest index up to which, itself included, the numbers sum to at least target; n if there is none."""
        count = 0  # of numbers whose sum is below the target
        block = 1 << self._n.bit_length()
        while block:
            end = count + block
            if end <= self._n and self._sums[end] < target:
                count = end
                target -= self._sums[end]
            block //= 2
        return count
