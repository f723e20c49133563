"""Hands up the longest path of a subtree where its height is wanted: no path can be made longer at its bend."""

from kata_runner.nodes import TreeNode


def diameter(root: TreeNode | None) -> int:
    if root is None:
        return 0
    return sum(1 + diameter(child) for child in (root.left, root.right) if child)
