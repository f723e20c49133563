"""Remembers the smallest value, and looks at all values only when that goes: O(n) a pop on a descent."""


class MinStack:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.smallest: int | None = None

    def push(self, val: int) -> None:
        self.values.append(val)
        if self.smallest is None or val < self.smallest:
            self.smallest = val

    def pop(self) -> int:
        val = self.values.pop()
        if val == self.smallest:
            self.smallest = min(self.values, default=None)
        return val

    def top(self) -> int:
        return self.values[-1]

    def get_min(self) -> int:
        return self.smallest
