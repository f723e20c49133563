"""Takes a bound of 0 for one that is not there."""

from kata_runner.nodes import TreeNode


def is_bst(root: TreeNode | None, low: int | None = None, high: int | None = None) -> bool:
    if root is None:
        return True
    if (low and root.val <= low) or (high and root.val >= high):
        return False
    return is_bst(root.left, low, root.val) and is_bst(root.right, root.val, high)
