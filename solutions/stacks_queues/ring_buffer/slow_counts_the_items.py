"""Marks free cells, and counts the others whenever it must know how many items there are: O(capacity)."""


class RingBuffer:
    def __init__(self, capacity: int) -> None:
        self.cells: list[int | None] = [None] * capacity
        self.first = 0

    def push(self, x: int) -> bool:
        count = len(self)
        if count == len(self.cells):
            return False
        self.cells[(self.first + count) % len(self.cells)] = x
        return True

    def pop(self) -> int | None:
        x, self.cells[self.first] = self.cells[self.first], None
        if x is not None:
            self.first = (self.first + 1) % len(self.cells)
        return x

    def peek(self, i: int) -> int:
        x = self.cells[(self.first + i) % len(self.cells)]
        if x is None or i >= len(self.cells):
            raise IndexError(i)
        return x

    def __len__(self) -> int:
        return len(self.cells) - self.cells.count(None)
