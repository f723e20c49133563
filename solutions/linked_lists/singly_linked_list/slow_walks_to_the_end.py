"""Knows its first node only, and walks to the last one for every new item behind it."""

from kata_runner.nodes import ListNode


class LinkedList:
    def __init__(self) -> None:
        self.head: ListNode | None = None
        self.length = 0

    def push_front(self, x: int) -> None:
        self.head = ListNode(x, self.head)
        self.length += 1

    def push_back(self, x: int) -> None:
        node = ListNode(x)
        if self.head is None:
            self.head = node
        else:
            last = self.head
            while last.next is not None:
                last = last.next
            last.next = node
        self.length += 1

    def pop_front(self) -> int:
        if self.head is None:
            raise IndexError("the list is empty")
        x = self.head.val
        self.head = self.head.next
        self.length -= 1
        return x

    def node_at(self, i: int) -> ListNode:
        node = self.head
        for _ in range(i):
            node = node.next
        return node

    def insert(self, i: int, x: int) -> None:
        if i > self.length:
            raise IndexError("beyond the end")
        if i == 0:
            self.push_front(x)
        elif i == self.length:
            self.push_back(x)
        else:
            before = self.node_at(i - 1)
            before.next = ListNode(x, before.next)
            self.length += 1

    def delete(self, i: int) -> int:
        if i >= self.length:
            raise IndexError("no such item")
        if i == 0:
            return self.pop_front()
        before = self.node_at(i - 1)
        node = before.next
        before.next = node.next
        self.length -= 1
        return node.val

    def to_list(self) -> list[int]:
        items = []
        node = self.head
        while node is not None:
            items.append(node.val)
            node = node.next
        return items

    def __len__(self) -> int:
        return self.length
