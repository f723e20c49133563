"""Generators inside generators: each value is handed up through every level above it, O(n h)."""

from collections.abc import Iterator

from kata_runner.nodes import TreeNode


def traversals(root: TreeNode | None) -> tuple[list[int], list[int], list[int]]:
    return list(preorder(root)), list(inorder(root)), list(postorder(root))


def preorder(node: TreeNode | None) -> Iterator[int]:
    if node:
        yield node.val
        yield from preorder(node.left)
        yield from preorder(node.right)


def inorder(node: TreeNode | None) -> Iterator[int]:
    if node:
        yield from inorder(node.left)
        yield node.val
        yield from inorder(node.right)


def postorder(node: TreeNode | None) -> Iterator[int]:
    if node:
        yield from postorder(node.left)
        yield from postorder(node.right)
        yield node.val
