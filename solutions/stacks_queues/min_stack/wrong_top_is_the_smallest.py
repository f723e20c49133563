"""Gives the top of the wrong stack."""


class MinStack:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.minima: list[int] = []

    def push(self, val: int) -> None:
        self.values.append(val)
        self.minima.append(min(val, self.minima[-1]) if self.minima else val)

    def pop(self) -> int:
        self.minima.pop()
        return self.values.pop()

    def top(self) -> int:
        return self.minima[-1]

    def get_min(self) -> int:
        return self.minima[-1]
