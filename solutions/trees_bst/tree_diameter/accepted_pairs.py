"""Recursive, without a variable outside: each subtree gives its height and its diameter."""

from kata_runner.nodes import TreeNode


def measure(node: TreeNode | None) -> tuple[int, int]:
    if node is None:
        return -1, 0
    left_height, left_best = measure(node.left)
    right_height, right_best = measure(node.right)
    return 1 + max(left_height, right_height), max(left_best, right_best, left_height + right_height + 2)


def diameter(root: TreeNode | None) -> int:
    return measure(root)[1]
