"""Looks at the top of the stack of new items where the other is empty: that is the last one, not the first."""


class MyQueue:
    def __init__(self) -> None:
        self.came: list[int] = []
        self.going: list[int] = []

    def push(self, x: int) -> None:
        self.came.append(x)

    def pop(self) -> int:
        if not self.going:
            while self.came:
                self.going.append(self.came.pop())
        return self.going.pop()

    def peek(self) -> int:
        return self.going[-1] if self.going else self.came[-1]

    def empty(self) -> bool:
        return not self.came and not self.going
