"""Depth first: 1 and the smaller depth of those subtrees that are there."""

from kata_runner.nodes import TreeNode


def min_depth(root: TreeNode | None) -> int:
    if root is None:
        return 0
    return 1 + min((min_depth(child) for child in (root.left, root.right) if child is not None), default=0)
