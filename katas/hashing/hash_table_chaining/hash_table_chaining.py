class HashMap:
    """Values by key, in buckets of entries."""

    def __init__(self) -> None:
        raise NotImplementedError

    def put(self, key: int, value: int) -> None:
        """Set the value of key."""
        raise NotImplementedError

    def get(self, key: int) -> int | None:
        """The value of key, or None if it is not there."""
        raise NotImplementedError

    def delete(self, key: int) -> bool:
        """Take key out, and say whether it was there."""
        raise NotImplementedError

    def __len__(self) -> int:
        raise NotImplementedError

    def longest_chain(self) -> int:
        """How many keys the fullest bucket holds."""
        raise NotImplementedError
