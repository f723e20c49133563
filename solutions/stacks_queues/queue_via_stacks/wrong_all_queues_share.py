"""Stacks that belong to the class: all queues have the same ones."""


class MyQueue:
    came: list[int] = []
    going: list[int] = []

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
        return not self.came and not self.going
