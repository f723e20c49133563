"""Takes for granted that a parent has two children (RTE)."""


class MinHeap:
    def __init__(self, items: list[int]) -> None:
        self.items = items.copy()
        for i in reversed(range(len(items) // 2)):
            self.sink(i)

    def push(self, x: int) -> None:
        self.items.append(x)
        i = len(self.items) - 1
        while i > 0 and self.items[i] < self.items[(i - 1) // 2]:
            self.items[i], self.items[(i - 1) // 2] = self.items[(i - 1) // 2], self.items[i]
            i = (i - 1) // 2

    def pop(self) -> int:
        self.items[0], self.items[-1] = self.items[-1], self.items[0]
        smallest = self.items.pop()
        self.sink(0)
        return smallest

    def peek(self) -> int:
        return self.items[0]

    def __len__(self) -> int:
        return len(self.items)

    def sink(self, i: int) -> None:
        while 2 * i + 1 < len(self.items):
            child = 2 * i + 1
            if self.items[child + 1] < self.items[child]:
                child += 1
            if self.items[i] <= self.items[child]:
                return
            self.items[i], self.items[child] = self.items[child], self.items[i]
            i = child
