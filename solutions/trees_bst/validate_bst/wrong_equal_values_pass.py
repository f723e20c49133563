"""Sorts, and so lets equal values pass."""

from kata_runner.nodes import TreeNode


def is_bst(root: TreeNode | None) -> bool:
    def values(node: TreeNode | None) -> list[int]:
        return [*values(node.left), node.val, *values(node.right)] if node else []

    in_order = values(root)
    return in_order == sorted(in_order)
