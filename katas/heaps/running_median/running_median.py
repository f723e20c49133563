class MedianFinder:
    """The median of the numbers that came in so far."""

    def __init__(self) -> None:
        raise NotImplementedError

    def add_num(self, num: int) -> None:
        """Take one more number in."""
        raise NotImplementedError

    def find_median(self) -> float:
        """The number in the middle, or half the sum of the two there."""
        raise NotImplementedError
