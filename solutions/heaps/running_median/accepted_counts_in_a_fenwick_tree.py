"""Counts how often each number came, in a Fenwick tree over all numbers, and walks down it: O(log of the range)."""


class MedianFinder:
    def __init__(self) -> None:
        self.counts: dict[int, int] = {}
        self.n = 0

    def add_num(self, num: int) -> None:
        self.n += 1
        i = num + 10**6 + 1
        while i <= 1 << 21:
            self.counts[i] = self.counts.get(i, 0) + 1
            i += i & -i

    def at(self, rank: int) -> int:
        """The number that has `rank` numbers before it."""
        i = 0
        for power in range(20, -1, -1):
            count = self.counts.get(i + (1 << power), 0)
            if count <= rank:
                i += 1 << power
                rank -= count
        return i - 10**6

    def find_median(self) -> float:
        return (self.at((self.n - 1) // 2) + self.at(self.n // 2)) / 2
