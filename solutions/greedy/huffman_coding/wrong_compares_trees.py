"""Puts (frequency, tree) on the heap: on a tie, a character is compared with a pair (RTE)."""

import heapq
from typing import Any


def huffman(freq: dict[str, int]) -> dict[str, str]:
    if len(freq) == 1:
        return dict.fromkeys(freq, "0")
    heap: list[tuple[int, Any]] = [(count, character) for character, count in freq.items()]
    heapq.heapify(heap)
    while len(heap) > 1:
        one, left = heapq.heappop(heap)
        other, right = heapq.heappop(heap)
        heapq.heappush(heap, (one + other, (left, right)))
    return _read(heap[0][1])


def _read(tree: Any, digits: str = "") -> dict[str, str]:
    if isinstance(tree, str):
        return {tree: digits}
    return _read(tree[0], digits + "0") | _read(tree[1], digits + "1")
