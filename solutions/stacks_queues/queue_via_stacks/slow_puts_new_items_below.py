"""Keeps the front on top: pours everything over, and back onto the new item. O(n) for push."""


class MyQueue:
    def __init__(self) -> None:
        self.items: list[int] = []

    def push(self, x: int) -> None:
        poured = []
        while self.items:
            poured.append(self.items.pop())
        self.items.append(x)
        while poured:
            self.items.append(poured.pop())

    def pop(self) -> int:
        return self.items.pop()

    def peek(self) -> int:
        return self.items[-1]

    def empty(self) -> bool:
        return not self.items
