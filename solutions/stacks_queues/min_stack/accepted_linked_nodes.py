"""Nodes, each with the one below it, over a bottom that is larger than any value."""

from __future__ import annotations


class Node:
    def __init__(self, val: float, smallest: float, below: Node | None) -> None:
        self.val, self.smallest, self.below = val, smallest, below


class MinStack:
    def __init__(self) -> None:
        self.head = Node(float("inf"), float("inf"), None)

    def push(self, val: int) -> None:
        self.head = Node(val, min(val, self.head.smallest), self.head)

    def pop(self) -> None:
        self.head = self.head.below

    def top(self) -> int:
        return self.head.val

    def get_min(self) -> int:
        return self.head.smallest
