"""Writes the variance over the sum of squares when asked, so that asking changes the next answer."""


class RunningStats:
    def __init__(self) -> None:
        self.n, self.average, self.squares = 0, 0.0, 0.0

    def push(self, x: float) -> None:
        self.n += 1
        before = x - self.average
        self.average += before / self.n
        self.squares += before * (x - self.average)

    def mean(self) -> float:
        return self.average

    def variance(self) -> float:
        self.squares /= max(self.n, 1)
        return self.squares
