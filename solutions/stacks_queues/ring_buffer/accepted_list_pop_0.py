"""A list whose first item is taken out: what is behind it moves up in C, faster than the clock can tell."""


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
        return self.items.pop(0) if self.items else None

    def peek(self, i: int) -> int:
        return self.items[i]

    def __len__(self) -> int:
        return len(self.items)
