"""A generator that yields from generators: each value goes up through all nodes above it, O(n h)."""

from collections.abc import Iterator
from itertools import pairwise

from kata_runner.nodes import TreeNode


def is_bst(root: TreeNode | None) -> bool:
    def values(node: TreeNode | None) -> Iterator[int]:
        if node:
            yield from values(node.left)
            yield node.val
            yield from values(node.right)

    return all(a < b for a, b in pairwise(values(root)))
