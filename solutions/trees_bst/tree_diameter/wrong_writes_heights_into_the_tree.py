"""Keeps the height of each node where its value was."""

from kata_runner.nodes import TreeNode


def diameter(root: TreeNode | None) -> int:
    if root is None:
        return 0
    best = max(diameter(root.left), diameter(root.right))
    left = root.left.val if root.left else 0
    right = root.right.val if root.right else 0
    root.val = 1 + max(left, right)
    return max(best, left + right)
