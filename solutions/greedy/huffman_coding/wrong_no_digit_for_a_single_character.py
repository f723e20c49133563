"""Where there is one character only, the way down to it has no step, and its code no digit."""

import heapq
from typing import Any


def huffman(freq: dict[str, int]) -> dict[str, str]:
    heap: list[tuple[int, int, Any]] = [(count, i, character) for i, (character, count) in enumerate(freq.items())]
    heapq.heapify(heap)
    for i in range(len(heap), 2 * len(heap) - 1):
        one, _, left = heapq.heappop(heap)
        other, _, right = heapq.heappop(heap)
        heapq.heappush(heap, (one + other, i, (left, right)))
    return _read(heap[0][2])


def _read(tree: Any, digits: str = "") -> dict[str, str]:
    if isinstance(tree, str):
        return {tree: digits}
    return _read(tree[0], digits + "0") | _read(tree[1], digits + "1")
