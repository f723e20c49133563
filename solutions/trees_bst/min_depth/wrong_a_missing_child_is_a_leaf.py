"""1 and the smaller depth of both subtrees: a missing one has depth 0, so a node with one child counts as a leaf."""

from kata_runner.nodes import TreeNode


def min_depth(root: TreeNode | None) -> int:
    if root is None:
        return 0
    return 1 + min(min_depth(root.left), min_depth(root.right))
