"""One queue, with a marker behind each level."""

from collections import deque

from kata_runner.nodes import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    if root is None:
        return []
    levels: list[list[int]] = [[]]
    queue: deque[TreeNode | None] = deque([root, None])
    while True:
        node = queue.popleft()
        if node is not None:
            levels[-1].append(node.val)
            queue.extend(child for child in (node.left, node.right) if child is not None)
        elif queue:
            levels.append([])
            queue.append(None)
        else:
            return levels
