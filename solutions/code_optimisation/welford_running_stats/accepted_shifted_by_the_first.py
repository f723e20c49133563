"""Sums of numbers and squares, but of the distances from the first number, which are small where it matters."""


class RunningStats:
    def __init__(self) -> None:
        self.n, self.first, self.total, self.squares = 0, 0.0, 0.0, 0.0

    def push(self, x: float) -> None:
        if self.n == 0:
            self.first = x
        self.n += 1
        self.total += x - self.first
        self.squares += (x - self.first) ** 2

    def mean(self) -> float:
        return self.first + self.total / max(self.n, 1)

    def variance(self) -> float:
        if self.n == 0:
            return 0.0
        return max(0.0, (self.squares - self.total**2 / self.n) / self.n)
