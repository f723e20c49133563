"""Answers 1 for the empty tree."""

from kata_runner.nodes import TreeNode


def min_depth(root: TreeNode | None) -> int:
    depths = [min_depth(child) for child in (root.left, root.right) if child] if root else []
    return 1 + min(depths, default=0)
