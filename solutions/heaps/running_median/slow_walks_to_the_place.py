"""A sorted list, in which each new number goes back past all that are larger: O(n)."""


class MedianFinder:
    def __init__(self) -> None:
        self.numbers: list[int] = []

    def add_num(self, num: int) -> None:
        i = len(self.numbers)
        while i > 0 and self.numbers[i - 1] > num:
            i -= 1
        self.numbers.insert(i, num)

    def find_median(self) -> float:
        n = len(self.numbers)
        if n % 2:
            return self.numbers[n // 2]
        return (self.numbers[n // 2 - 1] + self.numbers[n // 2]) / 2
