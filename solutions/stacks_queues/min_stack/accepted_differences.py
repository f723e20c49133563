"""One list of differences to the smallest value so far: a negative one says by how much that fell."""


class MinStack:
    def __init__(self) -> None:
        self.differences: list[int] = []
        self.smallest = 0

    def push(self, val: int) -> None:
        if not self.differences:
            self.smallest = val
        difference = val - self.smallest
        self.differences.append(difference)
        if difference < 0:
            self.smallest = val

    def pop(self) -> int:
        val = self.top()
        difference = self.differences.pop()
        if difference < 0:
            self.smallest -= difference
        return val

    def top(self) -> int:
        return self.smallest + max(self.differences[-1], 0)

    def get_min(self) -> int:
        return self.smallest
