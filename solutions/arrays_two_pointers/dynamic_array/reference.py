class DynamicArray:
    """Items by index in a block of cells: O(1) amortised time for append and pop, O(1) for all else, O(length) space.

    After a move the block is half full. Before the next one, half of the cells must be filled, or a quarter of them
    emptied: a number of calls in proportion to the number of items that move.
    """

    def __init__(self) -> None:
        self._block = [0]
        self._length = 0

    def append(self, x: int) -> None:
        """Make x the new last item."""
        if self._length == len(self._block):
            self._move(2 * self._length)
        self._block[self._length] = x
        self._length += 1

    def pop(self) -> int:
        """Take out the last item; IndexError if there is none."""
        x = self.get(self._length - 1)
        self._length -= 1
        if 0 < self._length == len(self._block) // 4:
            self._move(2 * self._length)
        return x

    def get(self, i: int) -> int:
        """The item at index i; IndexError if there is none."""
        self._check(i)
        return self._block[i]

    def set(self, i: int, x: int) -> None:
        """Replace the item at index i by x; IndexError if there is none."""
        self._check(i)
        self._block[i] = x

    def __len__(self) -> int:
        return self._length

    def capacity(self) -> int:
        """The number of cells of the present block."""
        return len(self._block)

    def _check(self, i: int) -> None:
        if not 0 <= i < self._length:
            raise IndexError

    def _move(self, capacity: int) -> None:
        block = [0] * capacity
        for i in range(self._length):
            block[i] = self._block[i]
        self._block = block
