class TopK:
    """The k largest of the numbers that came in so far."""

    def __init__(self, k: int) -> None:
        raise NotImplementedError

    def add(self, x: int) -> None:
        """Take one more number in."""
        raise NotImplementedError

    def kth(self) -> int | None:
        """The k-th largest number so far; None if there are fewer than k."""
        raise NotImplementedError

    def items(self) -> list[int]:
        """The k largest numbers so far, largest first; all of them if there are fewer than k."""
        raise NotImplementedError
