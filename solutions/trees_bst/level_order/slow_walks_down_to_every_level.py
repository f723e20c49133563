"""Walks down from the root anew for every level: O(n h)."""

from kata_runner.nodes import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    levels = []
    while True:
        level: list[int] = []
        stack = [(root, len(levels))]
        while stack:
            node, above = stack.pop()
            if node is None:
                continue
            if above == 0:
                level.append(node.val)
            else:
                stack.append((node.right, above - 1))
                stack.append((node.left, above - 1))
        if not level:
            return levels
        levels.append(level)
