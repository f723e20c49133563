"""Computes the heights below every node from scratch: O(n h)."""

from kata_runner.nodes import TreeNode


def height(node: TreeNode | None) -> int:
    return 1 + max(height(node.left), height(node.right)) if node else 0


def diameter(root: TreeNode | None) -> int:
    if root is None:
        return 0
    return max(height(root.left) + height(root.right), diameter(root.left), diameter(root.right))
