"""Says that it is empty when only the stack of new items is."""


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
        return self.going[-1] if self.going else self.came[0]

    def empty(self) -> bool:
        return not self.came
