"""Counts all items that ever came and went, and takes the remainder only to find a cell."""


class RingBuffer:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.cells: dict[int, int] = {}
        self.came = self.gone = 0

    def push(self, x: int) -> bool:
        free = self.came - self.gone < self.capacity
        if free:
            self.cells[self.came % self.capacity] = x
            self.came += 1
        return free

    def pop(self) -> int | None:
        if not len(self):
            return None
        self.gone += 1
        return self.cells[(self.gone - 1) % self.capacity]

    def peek(self, i: int) -> int:
        if self.gone + i >= self.came:
            raise IndexError
        return self.cells[(self.gone + i) % self.capacity]

    def __len__(self) -> int:
        return self.came - self.gone
