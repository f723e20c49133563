"""By the definition: the levels of both subtrees side by side, below the root. Lists move at every level: O(n h)."""

from itertools import zip_longest

from kata_runner.nodes import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    if root is None:
        return []
    below = zip_longest(level_order(root.left), level_order(root.right), fillvalue=[])
    return [[root.val], *(left + right for left, right in below)]
