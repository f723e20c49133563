"""Recursive: counts which of the two are at or below each node; the first with both is the answer."""

from kata_runner.nodes import TreeNode


def lowest_common_ancestor(root: TreeNode | None, u: TreeNode, v: TreeNode) -> TreeNode | None:
    answer = None
    wanted = 1 if u is v else 2

    def count(node: TreeNode | None) -> int:
        nonlocal answer
        if node is None:
            return 0
        found = (node is u or node is v) + count(node.left) + count(node.right)
        if found == wanted and answer is None:
            answer = node
        return found

    count(root)
    return answer
