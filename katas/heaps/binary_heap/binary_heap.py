class MinHeap:
    """Items of which the smallest can be taken at any time."""

    def __init__(self, items: list[int]) -> None:
        raise NotImplementedError

    def push(self, x: int) -> None:
        """Put one more item in."""
        raise NotImplementedError

    def pop(self) -> int:
        """Take the smallest item out; IndexError if there is none."""
        raise NotImplementedError

    def peek(self) -> int:
        """The smallest item, which stays; IndexError if there is none."""
        raise NotImplementedError

    def __len__(self) -> int:
        """How many items there are."""
        raise NotImplementedError
