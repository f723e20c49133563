"""Looks at every value in the stack each time the smallest is asked for: O(n)."""


class MinStack:
    def __init__(self) -> None:
        self.values: list[int] = []

    def push(self, val: int) -> None:
        self.values.append(val)

    def pop(self) -> int:
        return self.values.pop()

    def top(self) -> int:
        return self.values[-1]

    def get_min(self) -> int:
        return min(self.values)
