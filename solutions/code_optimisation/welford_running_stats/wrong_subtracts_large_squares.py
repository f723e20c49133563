"""The mean of the squares minus the square of the mean: far from 0, only rounding errors are left."""


class RunningStats:
    def __init__(self) -> None:
        self.n, self.total, self.squares = 0, 0.0, 0.0

    def push(self, x: float) -> None:
        self.n += 1
        self.total += x
        self.squares += x * x

    def mean(self) -> float:
        return self.total / self.n if self.n else 0.0

    def variance(self) -> float:
        return self.squares / self.n - self.mean() ** 2 if self.n else 0.0
