"""Brings up the longest way down as a list of nodes, which is copied at every level: O(n h)."""

from kata_runner.nodes import TreeNode


def diameter(root: TreeNode | None) -> int:
    longest = 0

    def way_down(node: TreeNode | None) -> list[TreeNode]:
        nonlocal longest
        if node is None:
            return []
        left, right = way_down(node.left), way_down(node.right)
        longest = max(longest, len(left) + len(right))
        return [node, *max(left, right, key=len)]

    way_down(root)
    return longest
