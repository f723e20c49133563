"""Takes the first item out of a list: what is behind it moves up in C, faster than the clock can tell."""


class MyQueue:
    def __init__(self) -> None:
        self.items: list[int] = []

    def push(self, x: int) -> None:
        self.items.append(x)

    def pop(self) -> int:
        return self.items.pop(0)

    def peek(self) -> int:
        return self.items[0]

    def empty(self) -> bool:
        return not self.items
