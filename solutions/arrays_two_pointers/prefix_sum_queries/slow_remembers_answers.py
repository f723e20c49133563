"""Adds up on demand and remembers the answer: there are n^2 stretches, and hardly one is asked for twice."""


class RangeSum:
    def __init__(self, a: list[int]) -> None:
        self.a = a.copy()
        self.answers: dict[tuple[int, int], int] = {}

    def query(self, lo: int, hi: int) -> int:
        if (lo, hi) not in self.answers:
            self.answers[lo, hi] = sum(self.a[lo:hi])
        return self.answers[lo, hi]
