from heapq import heappush, heappushpop


class MedianFinder:
    """The median of the numbers that came in so far: O(log n) time for add_num, O(1) for find_median, O(n) space.

    The numbers are in two halves, of which low is as large as high or has one more. The largest of the low half and the
    smallest of the high half are on top of a max-heap, which holds them negated, and a min-heap.
    """

    def __init__(self) -> None:
        self._low: list[int] = []
        self._high: list[int] = []

    def add_num(self, num: int) -> None:
        """Take one more number in. Passing it through the other half first keeps each number on the right side."""
        if len(self._low) == len(self._high):
            heappush(self._low, -heappushpop(self._high, num))
        else:
            heappush(self._high, -heappushpop(self._low, -num))

    def find_median(self) -> float:
        """The number in the middle, or half the sum of the two there."""
        if len(self._low) > len(self._high):
            return -self._low[0]
        return (self._high[0] - self._low[0]) / 2
