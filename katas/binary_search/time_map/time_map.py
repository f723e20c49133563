class TimeMap:
    """Values by key and time; a value holds from its time on, until the next one of the key."""

    def __init__(self) -> None:
        raise NotImplementedError

    def set(self, key: str, value: str, t: int) -> None:
        """Set the value of key from time t on; t is later than in every call before."""
        raise NotImplementedError

    def get(self, key: str, t: int) -> str:
        """The value of key at time t; "" if it had none yet."""
        raise NotImplementedError
