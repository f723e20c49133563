"""Keeps all numbers, and goes through them twice whenever it is asked: O(n) a call."""


class RunningStats:
    def __init__(self) -> None:
        self.numbers: list[float] = []

    def push(self, x: float) -> None:
        self.numbers.append(x)

    def mean(self) -> float:
        return sum(self.numbers) / len(self.numbers) if self.numbers else 0.0

    def variance(self) -> float:
        mean = self.mean()
        return sum((x - mean) ** 2 for x in self.numbers) / len(self.numbers) if self.numbers else 0.0
