"""A loop for each order; postorder is preorder with the sides exchanged, read backwards."""

from kata_runner.nodes import TreeNode


def traversals(root: TreeNode | None) -> tuple[list[int], list[int], list[int]]:
    return preorder(root, False), inorder(root), preorder(root, True)[::-1]


def preorder(root: TreeNode | None, right_first: bool) -> list[int]:
    values = []
    stack = [root]
    while stack:
        node = stack.pop()
        if node is not None:
            values.append(node.val)
            stack += (node.left, node.right) if right_first else (node.right, node.left)
    return values


def inorder(node: TreeNode | None) -> list[int]:
    values = []
    stack: list[TreeNode] = []
    while stack or node is not None:
        while node is not None:
            stack.append(node)
            node = node.left
        node = stack.pop()
        values.append(node.val)
        node = node.right
    return values
