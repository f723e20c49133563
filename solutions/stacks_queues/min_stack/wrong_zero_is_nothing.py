"""Takes a smallest value of 0 for none."""


class MinStack:
    def __init__(self) -> None:
        self.values: list[tuple[int, int]] = []

    def push(self, val: int) -> None:
        smallest = self.values[-1][1] if self.values else None
        self.values.append((val, min(val, smallest) if smallest else val))

    def pop(self) -> int:
        return self.values.pop()[0]

    def top(self) -> int:
        return self.values[-1][0]

    def get_min(self) -> int:
        return self.values[-1][1]
