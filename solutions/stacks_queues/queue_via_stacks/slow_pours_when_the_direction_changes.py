"""Has all items on one stack: pours them over for a push after a pop, and back for a pop after a push, O(n) each."""


class MyQueue:
    def __init__(self) -> None:
        self.came: list[int] = []
        self.going: list[int] = []

    def push(self, x: int) -> None:
        while self.going:
            self.came.append(self.going.pop())
        self.came.append(x)

    def pop(self) -> int:
        while self.came:
            self.going.append(self.came.pop())
        return self.going.pop()

    def peek(self) -> int:
        while self.came:
            self.going.append(self.came.pop())
        return self.going[-1]

    def empty(self) -> bool:
        return not self.came and not self.going
