"""A list, searched for its smallest item at every pop: O(n)."""


class MinHeap:
    def __init__(self, items: list[int]) -> None:
        self.items = items.copy()

    def push(self, x: int) -> None:
        self.items.append(x)

    def pop(self) -> int:
        smallest = self.peek()
        self.items.remove(smallest)
        return smallest

    def peek(self) -> int:
        if not self.items:
            raise IndexError
        return min(self.items)

    def __len__(self) -> int:
        return len(self.items)
