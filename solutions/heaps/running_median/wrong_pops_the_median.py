"""Takes the numbers in the middle out of the heaps to look at them."""

import heapq


class MedianFinder:
    def __init__(self) -> None:
        self.low: list[int] = []
        self.high: list[int] = []

    def add_num(self, num: int) -> None:
        heapq.heappush(self.high, -heapq.heappushpop(self.low, -num))
        if len(self.high) > len(self.low):
            heapq.heappush(self.low, -heapq.heappop(self.high))

    def find_median(self) -> float:
        if len(self.low) > len(self.high):
            return -heapq.heappop(self.low)
        return (heapq.heappop(self.high) - heapq.heappop(self.low)) / 2 if self.high else 0
