"""Keeps the numbers in a set."""


class MedianFinder:
    def __init__(self) -> None:
        self.numbers: set[int] = set()

    def add_num(self, num: int) -> None:
        self.numbers.add(num)

    def find_median(self) -> float:
        numbers = sorted(self.numbers)
        n = len(numbers)
        return (numbers[(n - 1) // 2] + numbers[n // 2]) / 2
