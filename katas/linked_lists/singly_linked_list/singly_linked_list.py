class LinkedList:
    """Items in a chain of nodes."""

    def __init__(self) -> None:
        raise NotImplementedError

    def push_front(self, x: int) -> None:
        """Make x the new first item."""
        raise NotImplementedError

    def push_back(self, x: int) -> None:
        """Make x the new last item."""
        raise NotImplementedError

    def pop_front(self) -> int:
        """Take out the first item; IndexError if there is none."""
        raise NotImplementedError

    def insert(self, i: int, x: int) -> None:
        """Put x in at index i; IndexError if that is beyond the end."""
        raise NotImplementedError

    def delete(self, i: int) -> int:
        """Take out the item at index i; IndexError if there is none."""
        raise NotImplementedError

    def to_list(self) -> list[int]:
        """All items, in order."""
        raise NotImplementedError

    def __len__(self) -> int:
        raise NotImplementedError
