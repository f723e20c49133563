"""Depth first: a missing child is infinitely deep, and the depths are handed down."""

from math import inf

from kata_runner.nodes import TreeNode


def min_depth(root: TreeNode | None) -> int:
    best = inf
    stack = [(root, 1)] if root else []
    while stack:
        node, depth = stack.pop()
        if node.left is None and node.right is None:
            best = min(best, depth)
        stack += [(child, depth + 1) for child in (node.left, node.right) if child]
    return 0 if best == inf else int(best)
