class Fenwick:
    """A row of n numbers, zeros at first, and sums of its beginnings."""

    def __init__(self, n: int) -> None:
        raise NotImplementedError

    def add(self, i: int, delta: int) -> None:
        """Add delta to the number at index i."""
        raise NotImplementedError

    def prefix(self, i: int) -> int:
        """The sum of the first i numbers."""
        raise NotImplementedError

    def lower_bound(self, target: int) -> int:
        """The smallest index up to which, itself included, the numbers sum to at least target; n if there is none."""
        raise NotImplementedError
