"""The maximum depth, which needs no care for missing children."""

from kata_runner.nodes import TreeNode


def min_depth(root: TreeNode | None) -> int:
    return 1 + max(min_depth(root.left), min_depth(root.right)) if root else 0
