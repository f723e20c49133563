from kata_runner.nodes import ListNode


class LinkedList:
    """Items in a chain of nodes: O(1) time at the ends and for the length, O(i) at index i, O(n) space for n items.

    Before the first item there is a dummy node, so that every item hangs on a node, and coming and going are the same
    everywhere. The list knows its last node, which is the dummy while there is no item.
    """

    def __init__(self) -> None:
        self._dummy = self._last = ListNode()
        self._length = 0

    def push_front(self, x: int) -> None:
        """Make x the new first item."""
        self._insert_behind(self._dummy, x)

    def push_back(self, x: int) -> None:
        """Make x the new last item."""
        self._insert_behind(self._last, x)

    def pop_front(self) -> int:
        """Take out the first item; IndexError if there is none."""
        return self.delete(0)

    def insert(self, i: int, x: int) -> None:
        """Put x in at index i; IndexError if that is beyond the end."""
        if i > self._length:
            raise IndexError
        self._insert_behind(self._node_before(i), x)

    def delete(self, i: int) -> int:
        """Take out the item at index i; IndexError if there is none."""
        if i >= self._length:
            raise IndexError
        before = self._node_before(i)
        node = before.next
        before.next = node.next
        if node is self._last:
            self._last = before
        self._length -= 1
        return node.val

    def to_list(self) -> list[int]:
        """All items, in order."""
        items = []
        node = self._dummy.next
        while node:
            items.append(node.val)
            node = node.next
        return items

    def __len__(self) -> int:
        return self._length

    def _node_before(self, i: int) -> ListNode:
        node = self._dummy
        for _ in range(i):
            node = node.next
        return node

    def _insert_behind(self, before: ListNode, x: int) -> None:
        before.next = ListNode(x, before.next)
        if before is self._last:
            self._last = before.next
        self._length += 1
