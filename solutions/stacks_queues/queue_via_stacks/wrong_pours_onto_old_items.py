"""Pours for every pop, also onto items that have not gone yet: the new ones go first."""


class MyQueue:
    def __init__(self) -> None:
        self.came: list[int] = []
        self.going: list[int] = []

    def push(self, x: int) -> None:
        self.came.append(x)

    def pop(self) -> int:
        while self.came:
            self.going.append(self.came.pop())
        return self.going.pop()

    def peek(self) -> int:
        return self.going[-1] if self.going else self.came[0]

    def empty(self) -> bool:
        return not self.came and not self.going
