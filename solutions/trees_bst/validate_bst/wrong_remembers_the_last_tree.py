"""Keeps the value before in the module: the next tree begins where the last one ended."""

from math import inf

from kata_runner.nodes import TreeNode

before = -inf


def is_bst(root: TreeNode | None) -> bool:
    global before
    if root is None:
        return True
    if not is_bst(root.left) or root.val <= before:
        return False
    before = root.val
    return is_bst(root.right)
