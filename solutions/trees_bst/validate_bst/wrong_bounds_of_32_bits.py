"""Begins with the least and the greatest integer of 32 bits for bounds."""

from kata_runner.nodes import TreeNode


def is_bst(root: TreeNode | None, low: int = -(2**31), high: int = 2**31 - 1) -> bool:
    if root is None:
        return True
    if not low < root.val < high:
        return False
    return is_bst(root.left, low, root.val) and is_bst(root.right, root.val, high)
