"""Counts the nodes on the path, one more than its links."""

from kata_runner.nodes import TreeNode


def diameter(root: TreeNode | None) -> int:
    longest = 0

    def height(node: TreeNode | None) -> int:
        nonlocal longest
        if node is None:
            return 0
        left, right = height(node.left), height(node.right)
        longest = max(longest, left + right + 1)
        return 1 + max(left, right)

    height(root)
    return longest
