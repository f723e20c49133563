"""Walks on threads from each node to the next one in order, and returns in the middle without taking them out."""

from kata_runner.nodes import TreeNode


def is_bst(root: TreeNode | None) -> bool:
    node, before = root, None
    while node:
        if node.left:
            last = node.left
            while last.right and last.right is not node:
                last = last.right
            if last.right is None:
                last.right, node = node, node.left
                continue
            last.right = None
        if before is not None and node.val <= before:
            return False
        before, node = node.val, node.right
    return True
