class RunningStats:
    """Mean and variance of the numbers so far."""

    def __init__(self) -> None:
        raise NotImplementedError

    def push(self, x: float) -> None:
        """Take in one more number."""
        raise NotImplementedError

    def mean(self) -> float:
        """The mean so far; 0.0 if there are no numbers."""
        raise NotImplementedError

    def variance(self) -> float:
        """The population variance so far; 0.0 if there are no numbers."""
        raise NotImplementedError
