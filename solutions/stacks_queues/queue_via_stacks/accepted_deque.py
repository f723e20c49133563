"""The standard library has it."""

from collections import deque


class MyQueue:
    def __init__(self) -> None:
        self.items: deque[int] = deque()

    def push(self, x: int) -> None:
        self.items.append(x)

    def pop(self) -> int:
        return self.items.popleft()

    def peek(self) -> int:
        return self.items[0]

    def empty(self) -> bool:
        return len(self.items) == 0
