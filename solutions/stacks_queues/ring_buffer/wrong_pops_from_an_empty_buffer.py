"""Returns None from an empty buffer, but counts an item less all the same."""


class RingBuffer:
    def __init__(self, capacity: int) -> None:
        self.cells = [0] * capacity
        self.first = self.count = 0

    def push(self, x: int) -> bool:
        if self.count == len(self.cells):
            return False
        self.cells[(self.first + self.count) % len(self.cells)] = x
        self.count += 1
        return True

    def pop(self) -> int | None:
        x = self.cells[self.first] if self.count > 0 else None
        self.first = (self.first + 1) % len(self.cells)
        self.count -= 1
        return x

    def peek(self, i: int) -> int:
        if i >= self.count:
            raise IndexError(i)
        return self.cells[(self.first + i) % len(self.cells)]

    def __len__(self) -> int:
        return self.count
