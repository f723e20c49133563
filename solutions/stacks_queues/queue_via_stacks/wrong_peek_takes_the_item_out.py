"""Peeks by a pop, and does not put the item back."""


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
        return self.going.pop() if self.going else -1

    def peek(self) -> int:
        return self.pop()

    def empty(self) -> bool:
        return not self.came and not self.going
