class MyQueue:
    """A queue on top of two stacks."""

    def __init__(self) -> None:
        raise NotImplementedError

    def push(self, x: int) -> None:
        """Put x in at the back."""
        raise NotImplementedError

    def pop(self) -> int:
        """Take the item at the front out."""
        raise NotImplementedError

    def peek(self) -> int:
        """The item at the front, which stays."""
        raise NotImplementedError

    def empty(self) -> bool:
        """Whether there is no item."""
        raise NotImplementedError
