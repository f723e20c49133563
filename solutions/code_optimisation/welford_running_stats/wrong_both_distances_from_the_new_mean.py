"""Moves the mean first, and then squares the distance from where it is now."""


class RunningStats:
    def __init__(self) -> None:
        self.n, self.average, self.squares = 0, 0.0, 0.0

    def push(self, x: float) -> None:
        self.n += 1
        self.average += (x - self.average) / self.n
        self.squares += (x - self.average) ** 2

    def mean(self) -> float:
        return self.average

    def variance(self) -> float:
        return self.squares / self.n if self.n else 0.0
