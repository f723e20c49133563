"""Lets a value pass in the right subtree of an equal one, as some search trees do."""

from math import inf

from kata_runner.nodes import TreeNode


def is_bst(root: TreeNode | None, low: float = -inf, high: float = inf) -> bool:
    if root is None:
        return True
    if not low <= root.val < high:
        return False
    return is_bst(root.left, low, root.val) and is_bst(root.right, root.val, high)
