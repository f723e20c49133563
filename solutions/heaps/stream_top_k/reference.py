from heapq import heappush, heapreplace


class TopK:
    """The k largest of the numbers that came in so far: O(log k) time for add, O(1) for kth, O(k) space.

    A min-heap holds them, so that the smallest of them, which is the next to go, is at its root. A number that is not
    larger than that changes nothing, now or later.
    """

    def __init__(self, k: int) -> None:
        self._k = k
        self._largest: list[int] = []

    def add(self, x: int) -> None:
        """Take one more number in."""
        if len(self._largest) < self._k:
            heappush(self._largest, x)
        elif x > self._largest[0]:
            heapreplace(self._largest, x)

    def kth(self) -> int | None:
        """The k-th largest number so far; None if there are fewer than k."""
        return self._largest[0] if len(self._largest) == self._k else None

    def items(self) -> list[int]:
        """The k largest numbers so far, largest first; all of them if there are fewer than k."""
        return sorted(self._largest, reverse=True)
