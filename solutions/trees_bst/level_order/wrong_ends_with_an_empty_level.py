"""Keeps missing children, and leaves them out only when it writes: below the last level there is an empty one."""

from kata_runner.nodes import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    levels = []
    level = [root] if root else []
    while level:
        levels.append([node.val for node in level if node])
        level = [child for node in level if node for child in (node.left, node.right)]
    return levels
