class MinStack:
    """A stack that knows its smallest value: O(1) time a call, O(n) space.

    With each value lies the smallest value from there down. What is below a value cannot change while it is there, so
    that this stays true until the value goes.
    """

    def __init__(self) -> None:
        self._stack: list[tuple[int, int]] = []  # (value, smallest from here down)

    def push(self, val: int) -> None:
        """Put val on top."""
        smallest = min(val, self.get_min()) if self._stack else val
        self._stack.append((val, smallest))

    def pop(self) -> None:
        """Take the top value off."""
        self._stack.pop()

    def top(self) -> int:
        """The value on top, which stays."""
        return self._stack[-1][0]

    def get_min(self) -> int:
        """The smallest value in the stack."""
        return self._stack[-1][1]
