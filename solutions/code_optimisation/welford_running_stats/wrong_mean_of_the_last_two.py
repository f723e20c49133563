"""Takes the mean of the old mean and the new number: earlier numbers fade. The variance has a mean of its own."""


class RunningStats:
    def __init__(self) -> None:
        self.n, self.average, self.own, self.squares = 0, 0.0, 0.0, 0.0

    def push(self, x: float) -> None:
        self.average = (self.average + x) / 2 if self.n else x
        self.n += 1
        before = x - self.own
        self.own += before / self.n
        self.squares += before * (x - self.own)

    def mean(self) -> float:
        return self.average

    def variance(self) -> float:
        return self.squares / self.n if self.n else 0.0
