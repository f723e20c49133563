"""Always has the oldest item in the first cell: all others move up by one after a pop."""


class RingBuffer:
    def __init__(self, capacity: int) -> None:
        self.cells = [0] * capacity
        self.count = 0

    def push(self, x: int) -> bool:
        if self.count == len(self.cells):
            return False
        self.cells[self.count] = x
        self.count += 1
        return True

    def pop(self) -> int | None:
        if not self.count:
            return None
        x = self.cells[0]
        self.count -= 1
        for i in range(self.count):
            self.cells[i] = self.cells[i + 1]
        return x

    def peek(self, i: int) -> int:
        if i >= self.count:
            raise IndexError(i)
        return self.cells[i]

    def __len__(self) -> int:
        return self.count
