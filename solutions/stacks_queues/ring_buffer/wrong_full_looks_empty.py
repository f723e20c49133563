"""Knows only the two ends: when they are at the same cell, the buffer counts as empty, even if it is full."""


class RingBuffer:
    def __init__(self, capacity: int) -> None:
        self.cells = [0] * capacity
        self.head = self.tail = 0

    def push(self, x: int) -> bool:
        if len(self) == len(self.cells):
            return False
        self.cells[self.tail] = x
        self.tail = (self.tail + 1) % len(self.cells)
        return True

    def pop(self) -> int | None:
        if self.head == self.tail:
            return None
        x = self.cells[self.head]
        self.head = (self.head + 1) % len(self.cells)
        return x

    def peek(self, i: int) -> int:
        if i >= len(self):
            raise IndexError(i)
        return self.cells[(self.head + i) % len(self.cells)]

    def __len__(self) -> int:
        return (self.tail - self.head) % len(self.cells)
