"""Pours everything over to get at the front, and back again afterwards: O(n) for pop and peek."""


class MyQueue:
    def __init__(self) -> None:
        self.items: list[int] = []

    def push(self, x: int) -> None:
        self.items.append(x)

    def pop(self) -> int:
        turned = []
        while self.items:
            turned.append(self.items.pop())
        x = turned.pop()
        while turned:
            self.items.append(turned.pop())
        return x

    def peek(self) -> int:
        turned = []
        while self.items:
            turned.append(self.items.pop())
        x = turned[-1]
        while turned:
            self.items.append(turned.pop())
        return x

    def empty(self) -> bool:
        return not self.items
