class LRUCache:
    """Values by key; when there is no room, the least recently used key goes."""

    def __init__(self, capacity: int) -> None:
        raise NotImplementedError

    def get(self, key: int) -> int:
        """The value of key, or -1 if it is not there."""
        raise NotImplementedError

    def put(self, key: int, value: int) -> None:
        """Set the value of key; if there is no room, the least recently used key goes."""
        raise NotImplementedError
