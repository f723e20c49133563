"""Pushes each number into the half where it belongs, and lets one half become larger and larger."""

import heapq


class MedianFinder:
    def __init__(self) -> None:
        self.low: list[int] = []
        self.high: list[int] = []

    def add_num(self, num: int) -> None:
        if not self.low or num <= -self.low[0]:
            heapq.heappush(self.low, -num)
        else:
            heapq.heappush(self.high, num)

    def find_median(self) -> float:
        if len(self.low) > len(self.high):
            return -self.low[0]
        if len(self.low) < len(self.high):
            return self.high[0]
        return (self.high[0] - self.low[0]) / 2
