"""Recursion, with three lists that the whole walk shares."""

from kata_runner.nodes import TreeNode


def traversals(root: TreeNode | None) -> tuple[list[int], list[int], list[int]]:
    preorder: list[int] = []
    inorder: list[int] = []
    postorder: list[int] = []

    def walk(node: TreeNode | None) -> None:
        if node is None:
            return
        preorder.append(node.val)
        walk(node.left)
        inorder.append(node.val)
        walk(node.right)
        postorder.append(node.val)

    walk(root)
    return preorder, inorder, postorder
