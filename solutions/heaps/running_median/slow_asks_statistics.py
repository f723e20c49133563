"""Has the standard library sort all numbers each time: O(n log n)."""

import statistics


class MedianFinder:
    def __init__(self) -> None:
        self.numbers: list[int] = []

    def add_num(self, num: int) -> None:
        self.numbers.append(num)

    def find_median(self) -> float:
        return statistics.median(self.numbers)
