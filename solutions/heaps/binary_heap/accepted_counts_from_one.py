"""The root at index 1, exchanges instead of holes, and recursion; the empty heap is asked for by hand."""


class MinHeap:
    def __init__(self, items: list[int]) -> None:
        self.tree = [None, *items]
        for i in range(len(items) // 2, 0, -1):
            self.down(i)

    def down(self, i: int) -> None:
        least = i
        for child in (2 * i, 2 * i + 1):
            if child < len(self.tree) and self.tree[child] < self.tree[least]:
                least = child
        if least != i:
            self.tree[i], self.tree[least] = self.tree[least], self.tree[i]
            self.down(least)

    def up(self, i: int) -> None:
        if i > 1 and self.tree[i] < self.tree[i // 2]:
            self.tree[i], self.tree[i // 2] = self.tree[i // 2], self.tree[i]
            self.up(i // 2)

    def push(self, x: int) -> None:
        self.tree.append(x)
        self.up(len(self.tree) - 1)

    def pop(self) -> int:
        least = self.peek()
        self.tree[1] = self.tree[-1]
        self.tree.pop()
        self.down(1)
        return least

    def peek(self) -> int:
        if len(self.tree) == 1:
            raise IndexError("the heap is empty")
        return self.tree[1]

    def __len__(self) -> int:
        return len(self.tree) - 1
