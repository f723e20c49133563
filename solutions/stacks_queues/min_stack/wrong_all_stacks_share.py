"""Lists for default arguments: every stack has the same ones."""


class MinStack:
    def __init__(self, values: list[int] = [], minima: list[int] = []) -> None:
        self.values, self.minima = values, minima

    def push(self, val: int) -> None:
        self.values.append(val)
        self.minima.append(min(val, self.minima[-1]) if self.minima else val)

    def pop(self) -> int:
        self.minima.pop()
        return self.values.pop()

    def top(self) -> int:
        return self.values[-1]

    def get_min(self) -> int:
        return self.minima[-1]
