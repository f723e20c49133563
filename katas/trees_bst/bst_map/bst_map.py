class BSTMap:
    """Values by key, the keys in order."""

    def __init__(self) -> None:
        raise NotImplementedError

    def put(self, key: int, value: int) -> None:
        """Set the value of key."""
        raise NotImplementedError

    def get(self, key: int) -> int | None:
        """The value of key, or None if it is not there."""
        raise NotImplementedError

    def delete(self, key: int) -> bool:
        """Take key out; whether it was there."""
        raise NotImplementedError

    def successor(self, key: int) -> int | None:
        """The smallest key that is larger than key, or None."""
        raise NotImplementedError

    def kth(self, k: int) -> int | None:
        """The key at index k in ascending order, or None if there are not that many."""
        raise NotImplementedError

    def items(self) -> list[tuple[int, int]]:
        """All pairs (key, value), keys ascending."""
        raise NotImplementedError
