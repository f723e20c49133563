class RangeSum:
    """Sums of stretches of a list: O(n) time and space at the beginning, then O(1) time a query.

    A stretch is what the one up to its end has, and the one up to its beginning has not.
    """

    def __init__(self, a: list[int]) -> None:
        self._sum_of_first = [0]
        for x in a:
            self._sum_of_first.append(self._sum_of_first[-1] + x)

    def query(self, lo: int, hi: int) -> int:
        """The sum of a[lo:hi]."""
        return self._sum_of_first[hi] - self._sum_of_first[lo]
