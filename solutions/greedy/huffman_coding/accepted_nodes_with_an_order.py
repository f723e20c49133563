"""Nodes that know how to compare themselves, and a recursive walk."""

from __future__ import annotations

import heapq


class Node:
    def __init__(self, weight: int, character: str | None = None, *children: Node) -> None:
        self.weight, self.character, self.children = weight, character, children

    def __lt__(self, other: Node) -> bool:
        return self.weight < other.weight


def huffman(freq: dict[str, int]) -> dict[str, str]:
    heap = [Node(weight, character) for character, weight in freq.items()]
    heapq.heapify(heap)
    while len(heap) > 1:
        left, right = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, Node(left.weight + right.weight, None, left, right))
    code = {}

    def walk(node: Node, digits: str) -> None:
        if node.character is not None:
            code[node.character] = digits or "1"
        for digit, child in zip("01", node.children, strict=False):
            walk(child, digits + digit)

    walk(heap[0], "")
    return code
