class MinHeap:
    """Items of which the smallest can be taken at any time: O(n) to build, O(log n) for push and pop, O(n) space.

    A complete binary tree, row by row in a list: the children of i are at 2i + 1 and 2i + 2. No parent is larger than
    its children, so the smallest item is the root. Sinking the parents from the last to the first builds the tree;
    most of them are near the bottom and have not far to go, n steps in all (Floyd 1964).
    """

    def __init__(self, items: list[int]) -> None:
        self._items = items.copy()
        for i in reversed(range(len(items) // 2)):
            self._sink(i)

    def push(self, x: int) -> None:
        """Put one more item in."""
        items, i = self._items, len(self._items)
        items.append(x)
        while i > 0 and x < items[(i - 1) // 2]:
            items[i] = items[(i - 1) // 2]
            i = (i - 1) // 2
        items[i] = x

    def pop(self) -> int:
        """Take the smallest item out; IndexError if there is none."""
        last = self._items.pop()
        if not self._items:
            return last
        smallest, self._items[0] = self._items[0], last
        self._sink(0)
        return smallest

    def peek(self) -> int:
        """The smallest item, which stays; IndexError if there is none."""
        return self._items[0]

    def __len__(self) -> int:
        """How many items there are."""
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
