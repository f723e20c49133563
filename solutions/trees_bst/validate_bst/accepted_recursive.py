"""Hands the bounds down, None where there is none."""

from kata_runner.nodes import TreeNode


def is_bst(root: TreeNode | None, low: int | None = None, high: int | None = None) -> bool:
    if root is None:
        return True
    if low is not None and root.val <= low:
        return False
    if high is not None and root.val >= high:
        return False
    return is_bst(root.left, low, root.val) and is_bst(root.right, root.val, high)
