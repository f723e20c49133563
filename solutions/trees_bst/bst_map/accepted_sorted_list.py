"""No tree, but a sorted list and a dict: what lies behind a key moves in C."""

from bisect import bisect_left, bisect_right, insort


class BSTMap:
    def __init__(self) -> None:
        self.keys: list[int] = []
        self.values: dict[int, int] = {}

    def put(self, key: int, value: int) -> None:
        if key not in self.values:
            insort(self.keys, key)
        self.values[key] = value

    def get(self, key: int) -> int | None:
        return self.values.get(key)

    def delete(self, key: int) -> bool:
        if key not in self.values:
            return False
        del self.values[key], self.keys[bisect_left(self.keys, key)]
        return True

    def successor(self, key: int) -> int | None:
        i = bisect_right(self.keys, key)
        return self.keys[i] if i < len(self.keys) else None

    def kth(self, k: int) -> int | None:
        return self.keys[k] if k < len(self.keys) else None

    def items(self) -> list[tuple[int, int]]:
        return [(key, self.values[key]) for key in self.keys]
