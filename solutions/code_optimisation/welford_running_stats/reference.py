class RunningStats:
    """Mean and variance of the numbers so far: O(1) time a call, O(1) space (Welford 1962).

    No large squares are subtracted from each other: what is kept is the sum of squared distances from the mean, and it
    only grows. When the mean moves, the old distance times the new one is exactly what the sum gains.
    """

    def __init__(self) -> None:
        self._count = 0
        self._mean = 0.0
        self._squares = 0.0

    def push(self, x: float) -> None:
        """Take in one more number."""
        self._count += 1
        before = x - self._mean
        self._mean += before / self._count
        self._squares += before * (x - self._mean)

    def mean(self) -> float:
        """The mean so far; 0.0 if there are no numbers."""
        return self._mean

    def variance(self) -> float:
        """The population variance so far; 0.0 if there are no numbers."""
        return self._squares / self._count if self._count else 0.0
