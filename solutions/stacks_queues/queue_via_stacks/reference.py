class MyQueue:
    """A queue on top of two stacks: O(1) amortised time a call, O(n) space.

    Items come in on one stack and go out from the other. When there is nothing left to go out, everything that came in
    is poured over, which turns its order round. Every item moves once.
    """

    def __init__(self) -> None:
        self._came: list[int] = []  # the last one on top
        self._going: list[int] = []  # the first one on top

    def push(self, x: int) -> None:
        """Put x in at the back."""
        self._came.append(x)

    def pop(self) -> int:
        """Take the item at the front out."""
        self.peek()
        return self._going.pop()

    def peek(self) -> int:
        """The item at the front, which stays."""
        if not self._going:
            while self._came:
                self._going.append(self._came.pop())
        return self._going[-1]

    def empty(self) -> bool:
        """Whether there is no item."""
        return not self._came and not self._going
