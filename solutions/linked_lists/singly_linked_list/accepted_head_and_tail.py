"""No dummy: the cases of the empty list and of both ends are told apart by hand."""


class Node:
    def __init__(self, item):
        self.item = item
        self.next = None


class LinkedList:
    def __init__(self) -> None:
        self.head = None
        self.tail = None
        self.size = 0

    def push_front(self, x: int) -> None:
        node = Node(x)
        node.next = self.head
        self.head = node
        if self.tail is None:
            self.tail = node
        self.size += 1

    def push_back(self, x: int) -> None:
        if self.tail is None:
            self.push_front(x)
            return
        self.tail.next = Node(x)
        self.tail = self.tail.next
        self.size += 1

    def pop_front(self) -> int:
        if self.head is None:
            raise IndexError("pop from an empty list")
        item = self.head.item
        self.head = self.head.next
        if self.head is None:
            self.tail = None
        self.size -= 1
        return item

    def insert(self, i: int, x: int) -> None:
        if i > self.size:
            raise IndexError("beyond the end")
        if i == 0:
            self.push_front(x)
        elif i == self.size:
            self.push_back(x)
        else:
            before = self.head
            for _ in range(i - 1):
                before = before.next
            node = Node(x)
            node.next = before.next
            before.next = node
            self.size += 1

    def delete(self, i: int) -> int:
        if i >= self.size:
            raise IndexError("no such item")
        if i == 0:
            return self.pop_front()
        before = self.head
        for _ in range(i - 1):
            before = before.next
        gone = before.next
        before.next = gone.next
        if gone is self.tail:
            self.tail = before
        self.size -= 1
        return gone.item

    def to_list(self) -> list[int]:
        items = []
        node = self.head
        while node is not None:
            items.append(node.item)
            node = node.next
        return items

    def __len__(self) -> int:
        return self.size
