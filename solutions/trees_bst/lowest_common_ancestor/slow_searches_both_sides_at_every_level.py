"""Asks at every level which side has the two, by a search of that side: O(n h)."""

from kata_runner.nodes import TreeNode


def holds(root: TreeNode | None, wanted: TreeNode) -> bool:
    stack = [root]
    while stack:
        node = stack.pop()
        if node is wanted:
            return True
        if node is not None:
            stack += [node.left, node.right]
    return False


def lowest_common_ancestor(root: TreeNode | None, u: TreeNode, v: TreeNode) -> TreeNode | None:
    node = root
    while node is not None:
        if holds(node.left, u) and holds(node.left, v):
            node = node.left
        elif holds(node.right, u) and holds(node.right, v):
            node = node.right
        else:
            break
    return node
