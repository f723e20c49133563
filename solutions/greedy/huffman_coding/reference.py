from heapq import heapify, heappop, heapreplace
from typing import Any


def huffman(freq: dict[str, int]) -> dict[str, str]:
    """An optimal prefix code: O(n log n) time and O(n) space, without the digits (Huffman 1952).

    There is always an optimal tree in which the two rarest characters stand side by side at the bottom. Joined, they
    are as good as one character that is as frequent as both together, and what is left is the same problem with one
    character less. The number in front of each tree settles ties, so that trees are never compared.
    """
    heap: list[tuple[int, int, Any]] = [(count, i, character) for i, (character, count) in enumerate(freq.items())]
    if len(heap) == 1:
        return dict.fromkeys(freq, "0")
    heapify(heap)
    for i in range(len(heap), 2 * len(heap) - 1):
        one, _, left = heappop(heap)
        other, _, right = heap[0]
        heapreplace(heap, (one + other, i, (left, right)))
    code = {}
    stack = [(heap[0][2], "")]
    while stack:
        tree, digits = stack.pop()
        if isinstance(tree, str):
            code[tree] = digits
        else:
            stack += [(tree[0], digits + "0"), (tree[1], digits + "1")]
    return code
