class RingBuffer:
    """A queue in a fixed number of cells: O(1) time a call, O(capacity) space.

    The items are in the cells from the first one on, round the end. Their number is kept apart, since a full buffer and
    an empty one look the same where only the places of both ends are known.
    """

    def __init__(self, capacity: int) -> None:
        self._cells = [0] * capacity
        self._first = 0
        self._count = 0

    def push(self, x: int) -> bool:
        """Put x in behind all others, if there is room; whether there was."""
        if self._count == len(self._cells):
            return False
        self._cells[(self._first + self._count) % len(self._cells)] = x
        self._count += 1
        return True

    def pop(self) -> int | None:
        """Take the oldest item out; None if there is none."""
        if self._count == 0:
            return None
        x = self._cells[self._first]
        self._first = (self._first + 1) % len(self._cells)
        self._count -= 1
        return x

    def peek(self, i: int) -> int:
        """The item at index i, counted from the oldest; IndexError if there is none."""
        if i >= self._count:
            raise IndexError
        return self._cells[(self._first + i) % len(self._cells)]

    def __len__(self) -> int:
        """The number of items."""
        return self._count
