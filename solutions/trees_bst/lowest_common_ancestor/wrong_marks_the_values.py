"""Counts in the values how many of the two are below, and leaves the counts there."""

from kata_runner.nodes import TreeNode


def lowest_common_ancestor(root: TreeNode | None, u: TreeNode, v: TreeNode) -> TreeNode | None:
    answer = None
    wanted = 1 if u is v else 2

    def mark(node: TreeNode | None) -> int:
        nonlocal answer
        if node is None:
            return 0
        node.val = (node is u or node is v) + mark(node.left) + mark(node.right)
        if node.val == wanted and answer is None:
            answer = node
        return node.val

    mark(root)
    return answer
