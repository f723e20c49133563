"""Right, but takes the characters out of the caller's dict as it goes."""

import heapq
from typing import Any


def huffman(freq: dict[str, int]) -> dict[str, str]:
    if len(freq) == 1:
        return dict.fromkeys(freq, "0")
    heap: list[tuple[int, int, Any]] = []
    while freq:
        character, count = freq.popitem()
        heapq.heappush(heap, (count, len(heap), character))
    for i in range(len(heap), 2 * len(heap) - 1):
        one, _, left = heapq.heappop(heap)
        other, _, right = heapq.heappop(heap)
        heapq.heappush(heap, (one + other, i, (left, right)))
    return _read(heap[0][2])


def _read(tree: Any, digits: str = "") -> dict[str, str]:
    if isinstance(tree, str):
        return {tree: digits}
    return _read(tree[0], digits + "0") | _read(tree[1], digits + "1")
