"""A list of pairs, looked through from the start: O(n) a call."""


class BSTMap:
    def __init__(self) -> None:
        self.pairs: list[tuple[int, int]] = []

    def place(self, key: int) -> int:
        """Where the first key is that is not smaller."""
        for i, (other, _) in enumerate(self.pairs):
            if other >= key:
                return i
        return len(self.pairs)

    def put(self, key: int, value: int) -> None:
        self.delete(key)
        self.pairs.insert(self.place(key), (key, value))

    def get(self, key: int) -> int | None:
        i = self.place(key)
        return self.pairs[i][1] if self.pairs[i : i + 1] and self.pairs[i][0] == key else None

    def delete(self, key: int) -> bool:
        if self.get(key) is None:
            return False
        del self.pairs[self.place(key)]
        return True

    def successor(self, key: int) -> int | None:
        return self.kth(self.place(key + 1))

    def kth(self, k: int) -> int | None:
        return self.pairs[k][0] if k < len(self.pairs) else None

    def items(self) -> list[tuple[int, int]]:
        return self.pairs.copy()
