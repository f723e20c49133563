"""Joins the values of both subtrees in a new list at every node: O(n h)."""

from itertools import pairwise

from kata_runner.nodes import TreeNode


def is_bst(root: TreeNode | None) -> bool:
    def values(node: TreeNode | None) -> list[int]:
        return [*values(node.left), node.val, *values(node.right)] if node else []

    return all(a < b for a, b in pairwise(values(root)))
