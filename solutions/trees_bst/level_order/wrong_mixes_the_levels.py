"""Asks how long the queue is while it grows: children come into the level of their parents."""

from collections import deque

from kata_runner.nodes import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    levels: list[list[int]] = []
    queue = deque([root] if root else [])
    while queue:
        level: list[int] = []
        while len(level) < len(queue) + len(level):
            node = queue.popleft()
            level.append(node.val)
            queue.extend(child for child in (node.left, node.right) if child)
        levels.append(level)
    return levels
