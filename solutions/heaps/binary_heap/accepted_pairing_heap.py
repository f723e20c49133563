"""A tree of another kind: any number of children, melded in pairs when their parent goes."""


class MinHeap:
    def __init__(self, items: list[int]) -> None:
        self.root: list | None = None
        self.size = 0
        for x in items:
            self.push(x)

    @staticmethod
    def meld(a: list, b: list) -> list:
        if b[0] < a[0]:
            a, b = b, a
        a[1].append(b)
        return a

    def push(self, x: int) -> None:
        self.size += 1
        self.root = [x, []] if self.root is None else self.meld(self.root, [x, []])

    def pop(self) -> int:
        least = self.peek()
        self.size -= 1
        row = self.root[1]
        pairs = [self.meld(row[i], row[i + 1]) for i in range(0, len(row) - 1, 2)] + row[len(row) & ~1 :]
        self.root = None
        while pairs:
            pair = pairs.pop()
            self.root = pair if self.root is None else self.meld(self.root, pair)
        return least

    def peek(self) -> int:
        if self.root is None:
            raise IndexError
        return self.root[0]

    def __len__(self) -> int:
        return self.size
