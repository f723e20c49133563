"""Counts the steps down, one less than the nodes."""

from kata_runner.nodes import TreeNode


def min_depth(root: TreeNode | None) -> int:
    if root is None:
        return 0
    return min((1 + min_depth(child) for child in (root.left, root.right) if child), default=0)
