"""Collects in a default argument, which lives on: the second tree comes behind the first."""

from kata_runner.nodes import TreeNode

Orders = tuple[list[int], list[int], list[int]]


def walk(node: TreeNode | None, orders: Orders = ([], [], [])) -> Orders:
    if node is not None:
        preorder, inorder, postorder = orders
        preorder.append(node.val)
        walk(node.left)
        inorder.append(node.val)
        walk(node.right)
        postorder.append(node.val)
    return orders


def traversals(root: TreeNode | None) -> tuple[list[int], list[int], list[int]]:
    return walk(root)
