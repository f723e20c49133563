"""Asks for depth 1, 2, 3, ... whether there is a leaf so near, and walks down from the root each time: O(n h)."""

from itertools import count

from kata_runner.nodes import TreeNode


def min_depth(root: TreeNode | None) -> int:
    if root is None:
        return 0
    for most in count(1):
        stack = [(root, 1)]
        while stack:
            node, depth = stack.pop()
            if node.left is None and node.right is None:
                return depth
            if depth < most:
                stack += [(child, depth + 1) for child in (node.left, node.right) if child]
    raise AssertionError
