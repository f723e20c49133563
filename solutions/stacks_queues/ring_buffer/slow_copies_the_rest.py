"""Makes a new list without the oldest item for every pop."""


class RingBuffer:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.items: list[int] = []

    def push(self, x: int) -> bool:
        if len(self.items) == self.capacity:
            return False
        self.items.append(x)
        return True

    def pop(self) -> int | None:
        if not self.items:
            return None
        x, *self.items = self.items
        return x

    def peek(self, i: int) -> int:
        return self.items[i]

    def __len__(self) -> int:
        return len(self.items)
