"""The formula with squares, in exact arithmetic; all floats are multiples of 2^-1074, so whole numbers do."""

SCALE = 1074


def whole(x: float) -> int:
    numerator, denominator = x.as_integer_ratio()
    return (numerator << SCALE) // denominator


class RunningStats:
    def __init__(self) -> None:
        self.n = self.total = self.squares = 0

    def push(self, x: float) -> None:
        scaled = whole(x)
        self.n += 1
        self.total += scaled
        self.squares += scaled * scaled

    def mean(self) -> float:
        return self.total / (self.n << SCALE) if self.n else 0.0

    def variance(self) -> float:
        if self.n == 0:
            return 0.0
        return (self.n * self.squares - self.total**2) / (self.n**2 << 2 * SCALE)
