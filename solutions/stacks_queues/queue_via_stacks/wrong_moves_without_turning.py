"""Hands the stack of new items over as it is, the last one on top."""


class MyQueue:
    def __init__(self) -> None:
        self.came: list[int] = []
        self.going: list[int] = []

    def push(self, x: int) -> None:
        self.came.append(x)

    def pop(self) -> int:
        if not self.going:
            self.going, self.came = self.came, []
        return self.going.pop()

    def peek(self) -> int:
        if not self.going:
            self.going, self.came = self.came, []
        return self.going[-1]

    def empty(self) -> bool:
        return not self.came and not self.going
