class RingBuffer:
    """A queue in a fixed number of cells."""

    def __init__(self, capacity: int) -> None:
        raise NotImplementedError

    def push(self, x: int) -> bool:
        """Put x in behind all others, if there is room; whether there was."""
        raise NotImplementedError

    def pop(self) -> int | None:
        """Take the oldest item out; None if there is none."""
        raise NotImplementedError

    def peek(self, i: int) -> int:
        """The item at index i, counted from the oldest; IndexError if there is none."""
        raise NotImplementedError

    def __len__(self) -> int:
        """The number of items."""
        raise NotImplementedError
