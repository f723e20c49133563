"""Of two numbers in the middle takes the lower one."""

from bisect import insort


class MedianFinder:
    def __init__(self) -> None:
        self.numbers: list[int] = []

    def add_num(self, num: int) -> None:
        insort(self.numbers, num)

    def find_median(self) -> float:
        return self.numbers[(len(self.numbers) - 1) // 2]
