class RangeSum:
    """Sums of stretches of a list, as it was at the beginning."""

    def __init__(self, a: list[int]) -> None:
        raise NotImplementedError

    def query(self, lo: int, hi: int) -> int:
        """The sum of a[lo:hi]."""
        raise NotImplementedError
