"""A step to the left forgets the lower bound, a step to the right the upper one."""

from math import inf

from kata_runner.nodes import TreeNode


def is_bst(root: TreeNode | None, low: float = -inf, high: float = inf) -> bool:
    if root is None:
        return True
    if not low < root.val < high:
        return False
    return is_bst(root.left, -inf, root.val) and is_bst(root.right, root.val, inf)
