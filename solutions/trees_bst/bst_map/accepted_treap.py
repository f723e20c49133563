"""A treap: a random priority for each key keeps the tree low in any order of keys; all is done by split and join."""

from __future__ import annotations

import random


class Node:
    def __init__(self, key: int, value: int) -> None:
        self.key, self.value, self.priority = key, value, random.random()
        self.left: Node | None = None
        self.right: Node | None = None
        self.size = 1

    def count(self) -> Node:
        self.size = 1 + (self.left.size if self.left else 0) + (self.right.size if self.right else 0)
        return self


def split(node: Node | None, key: int) -> tuple[Node | None, Node | None]:
    """What is smaller than key, and the rest."""
    if node is None:
        return None, None
    if node.key < key:
        node.right, rest = split(node.right, key)
        return node.count(), rest
    smaller, node.left = split(node.left, key)
    return smaller, node.count()


def join(a: Node | None, b: Node | None) -> Node | None:
    if a is None or b is None:
        return a or b
    if a.priority < b.priority:
        a.right = join(a.right, b)
        return a.count()
    b.left = join(a, b.left)
    return b.count()


class BSTMap:
    def __init__(self) -> None:
        self.root: Node | None = None

    def find(self, key: int) -> Node | None:
        node = self.root
        while node is not None and node.key != key:
            node = node.right if node.key < key else node.left
        return node

    def put(self, key: int, value: int) -> None:
        node = self.find(key)
        if node is not None:
            node.value = value
        else:
            smaller, larger = split(self.root, key)
            self.root = join(join(smaller, Node(key, value)), larger)

    def get(self, key: int) -> int | None:
        node = self.find(key)
        return None if node is None else node.value

    def delete(self, key: int) -> bool:
        smaller, rest = split(self.root, key)
        gone, larger = split(rest, key + 1)
        self.root = join(smaller, larger)
        return gone is not None

    def successor(self, key: int) -> int | None:
        node, best = self.root, None
        while node is not None:
            if node.key > key:
                best = node.key
            node = node.left if node.key > key else node.right
        return best

    def kth(self, k: int) -> int | None:
        node = self.root
        while node is not None:
            left = node.left.size if node.left else 0
            if k == left:
                return node.key
            if k < left:
                node = node.left
            else:
                node, k = node.right, k - left - 1
        return None

    def items(self) -> list[tuple[int, int]]:
        def walk(node: Node | None) -> list[tuple[int, int]]:
            return [] if node is None else [*walk(node.left), (node.key, node.value), *walk(node.right)]

        return walk(self.root)
