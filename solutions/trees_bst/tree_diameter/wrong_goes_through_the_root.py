"""Looks only at paths through the root."""

from kata_runner.nodes import TreeNode


def height(node: TreeNode | None) -> int:
    return 1 + max(height(node.left), height(node.right)) if node else 0


def diameter(root: TreeNode | None) -> int:
    return height(root.left) + height(root.right) if root else 0
