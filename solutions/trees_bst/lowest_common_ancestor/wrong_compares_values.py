"""Knows a node by its value, which others may have, too."""

from kata_runner.nodes import TreeNode


def lowest_common_ancestor(root: TreeNode | None, u: TreeNode, v: TreeNode) -> TreeNode | None:
    if root is None or root.val in (u.val, v.val):
        return root
    left = lowest_common_ancestor(root.left, u, v)
    right = lowest_common_ancestor(root.right, u, v)
    return root if left and right else left or right
