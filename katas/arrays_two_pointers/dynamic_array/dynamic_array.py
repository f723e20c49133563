class DynamicArray:
    """Items by index in a block of cells, which grows and shrinks with their number."""

    def __init__(self) -> None:
        raise NotImplementedError

    def append(self, x: int) -> None:
        """Make x the new last item."""
        raise NotImplementedError

    def pop(self) -> int:
        """Take out the last item; IndexError if there is none."""
        raise NotImplementedError

    def get(self, i: int) -> int:
        """The item at index i; IndexError if there is none."""
        raise NotImplementedError

    def set(self, i: int, x: int) -> None:
        """Replace the item at index i by x; IndexError if there is none."""
        raise NotImplementedError

    def __len__(self) -> int:
        raise NotImplementedError

    def capacity(self) -> int:
        """The number of cells of the present block."""
        raise NotImplementedError
