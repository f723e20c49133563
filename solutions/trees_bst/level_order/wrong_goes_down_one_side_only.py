"""Takes a node with one child for a leaf."""

from kata_runner.nodes import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    levels = []
    level = [root] if root else []
    while level:
        levels.append([node.val for node in level])
        level = [child for node in level if node.left and node.right for child in (node.left, node.right)]
    return levels
