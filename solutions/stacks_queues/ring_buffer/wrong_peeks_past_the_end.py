"""Does not go round the end when it looks for the item at an index (RTE)."""


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
        if not self.count:
            return None
        x = self.cells[self.first]
        self.first = (self.first + 1) % len(self.cells)
        self.count -= 1
        return x

    def peek(self, i: int) -> int:
        if i >= self.count:
            raise IndexError(i)
        return self.cells[self.first + i]

    def __len__(self) -> int:
        return self.count
