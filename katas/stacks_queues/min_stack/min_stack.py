class MinStack:
    """A stack that knows its smallest value."""

    def __init__(self) -> None:
        raise NotImplementedError

    def push(self, val: int) -> None:
        """Put val on top."""
        raise NotImplementedError

    def pop(self) -> None:
        """Take the top value off."""
        raise NotImplementedError

    def top(self) -> int:
        """The value on top, which stays."""
        raise NotImplementedError

    def get_min(self) -> int:
        """The smallest value in the stack."""
        raise NotImplementedError
