"""Cuts the children off as it takes them."""

from kata_runner.nodes import TreeNode


def min_depth(root: TreeNode | None) -> int:
    queue = [(root, 1)] if root else []
    for node, depth in queue:
        children = [child for child in (node.left, node.right) if child]
        if not children:
            return depth
        queue += [(child, depth + 1) for child in children]
        node.left = node.right = None
    return 0
