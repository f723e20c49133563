"""Keeps the front of the first stack in a variable, so that only pop pours; the stacks are exchanged by slices."""


class MyQueue:
    def __init__(self) -> None:
        self.stack1: list[int] = []
        self.stack2: list[int] = []
        self.front: int | None = None

    def push(self, x: int) -> None:
        if not self.stack1:
            self.front = x
        self.stack1.append(x)

    def pop(self) -> int:
        if not self.stack2:
            self.stack1, self.stack2 = [], self.stack1[::-1]
        return self.stack2.pop()

    def peek(self) -> int:
        return self.stack2[-1] if self.stack2 else self.front

    def empty(self) -> bool:
        return len(self.stack1) + len(self.stack2) == 0
