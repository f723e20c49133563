"""Two places and one cell more than the capacity, so that a full buffer does not look like an empty one."""


class RingBuffer:
    def __init__(self, capacity: int) -> None:
        self.size = capacity + 1
        self.cells: list[int | None] = [None] * self.size
        self.head = self.tail = 0

    def push(self, x: int) -> bool:
        after = (self.tail + 1) % self.size
        if after == self.head:
            return False
        self.cells[self.tail] = x
        self.tail = after
        return True

    def pop(self) -> int | None:
        if self.head == self.tail:
            return None
        x, self.cells[self.head] = self.cells[self.head], None
        self.head = (self.head + 1) % self.size
        return x

    def peek(self, i: int) -> int:
        if i >= len(self):
            raise IndexError("there are not that many items")
        return self.cells[(self.head + i) % self.size]

    def __len__(self) -> int:
        return (self.tail - self.head) % self.size
