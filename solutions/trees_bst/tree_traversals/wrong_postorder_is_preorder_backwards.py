"""Reads preorder backwards for postorder, and forgets to exchange the sides."""

from kata_runner.nodes import TreeNode


def traversals(root: TreeNode | None) -> tuple[list[int], list[int], list[int]]:
    preorder: list[int] = []
    inorder: list[int] = []

    def walk(node: TreeNode | None) -> None:
        if node is not None:
            preorder.append(node.val)
            walk(node.left)
            inorder.append(node.val)
            walk(node.right)

    walk(root)
    return preorder, inorder, preorder[::-1]
