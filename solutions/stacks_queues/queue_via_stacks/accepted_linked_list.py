"""No stacks, but a chain of nodes with a pointer to each end."""


class MyQueue:
    def __init__(self) -> None:
        self.first = self.last = None

    def push(self, x: int) -> None:
        node = [x, None]
        if self.first is None:
            self.first = node
        else:
            self.last[1] = node
        self.last = node

    def pop(self) -> int:
        x, self.first = self.first
        return x

    def peek(self) -> int:
        return self.first[0]

    def empty(self) -> bool:
        return self.first is None
