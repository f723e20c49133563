"""The standard library nearly has it: a deque, with the limit watched by hand."""

from collections import deque


class RingBuffer:
    def __init__(self, capacity: int) -> None:
        self.items: deque[int] = deque(maxlen=capacity)

    def push(self, x: int) -> bool:
        if len(self.items) == self.items.maxlen:
            return False
        self.items.append(x)
        return True

    def pop(self) -> int | None:
        try:
            return self.items.popleft()
        except IndexError:
            return None

    def peek(self, i: int) -> int:
        return self.items[i]

    def __len__(self) -> int:
        return len(self.items)
