"""The well-known form: a doubly linked list between a dummy head and a dummy tail."""

from __future__ import annotations


class Node:
    def __init__(self, key: int = 0, value: int = 0) -> None:
        self.key = key
        self.value = value
        self.prev: Node | None = None
        self.next: Node | None = None


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.nodes: dict[int, Node] = {}
        self.head, self.tail = Node(), Node()
        self.head.next, self.tail.prev = self.tail, self.head

    def _remove(self, node: Node) -> None:
        before, after = node.prev, node.next
        before.next, after.prev = after, before

    def _append(self, node: Node) -> None:
        last = self.tail.prev
        last.next = self.tail.prev = node
        node.prev, node.next = last, self.tail

    def get(self, key: int) -> int:
        if key not in self.nodes:
            return -1
        node = self.nodes[key]
        self._remove(node)
        self._append(node)
        return node.value

    def put(self, key: int, value: int) -> None:
        if key in self.nodes:
            self._remove(self.nodes[key])
        node = self.nodes[key] = Node(key, value)
        self._append(node)
        if len(self.nodes) > self.capacity:
            eldest = self.head.next
            self._remove(eldest)
            del self.nodes[eldest.key]
