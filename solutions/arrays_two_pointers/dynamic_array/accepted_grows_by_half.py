"""Grows by half, never has fewer than four cells, and moves whole slices."""


class DynamicArray:
    def __init__(self) -> None:
        self.size = 0
        self.cells: list = [None] * 4

    def resize(self, capacity: int) -> None:
        kept = self.cells[: self.size]
        self.cells = kept + [None] * (capacity - self.size)

    def append(self, x: int) -> None:
        if self.size == len(self.cells):
            self.resize(self.size + self.size // 2)
        self.cells[self.size] = x
        self.size += 1

    def pop(self) -> int:
        if self.size == 0:
            raise IndexError("pop from an empty array")
        self.size -= 1
        x, self.cells[self.size] = self.cells[self.size], None
        if len(self.cells) > 4 and self.size < len(self.cells) // 3:
            self.resize(max(4, self.size + self.size // 2))
        return x

    def get(self, i: int) -> int:
        if i >= self.size:
            raise IndexError(f"there are {self.size} items, so none is at {i}")
        return self.cells[i]

    def set(self, i: int, x: int) -> None:
        if i >= self.size:
            raise IndexError(f"there are {self.size} items, so none is at {i}")
        self.cells[i] = x

    def __len__(self) -> int:
        return self.size

    def capacity(self) -> int:
        return len(self.cells)
