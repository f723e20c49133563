"""Looks only for a node that has one of the two on each side: if one is above the other, there is none."""

from kata_runner.nodes import TreeNode


def lowest_common_ancestor(root: TreeNode | None, u: TreeNode, v: TreeNode) -> TreeNode | None:
    answer = None

    def holds(node: TreeNode | None) -> bool:
        nonlocal answer
        if node is None:
            return False
        left, right = holds(node.left), holds(node.right)
        if left and right:
            answer = node
        return left or right or node is u or node is v

    holds(root)
    return answer
