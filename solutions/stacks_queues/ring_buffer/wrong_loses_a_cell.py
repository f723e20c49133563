"""Keeps one cell free to tell full from empty, but has not made one more for that."""


class RingBuffer:
    def __init__(self, capacity: int) -> None:
        self.cells = [0] * capacity
        self.head = self.tail = 0

    def push(self, x: int) -> bool:
        after = (self.tail + 1) % len(self.cells)
        if after == self.head:
            return False
        self.cells[self.tail] = x
        self.tail = after
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
