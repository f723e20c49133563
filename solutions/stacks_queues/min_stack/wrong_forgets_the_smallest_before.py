"""One variable for the smallest value: when that goes, nobody knows which is the smallest now."""


class MinStack:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.smallest = float("inf")

    def push(self, val: int) -> None:
        self.values.append(val)
        self.smallest = min(self.smallest, val)

    def pop(self) -> int:
        return self.values.pop()

    def top(self) -> int:
        return self.values[-1]

    def get_min(self) -> int:
        return self.smallest
