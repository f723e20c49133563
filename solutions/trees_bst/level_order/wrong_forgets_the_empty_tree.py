"""Gives the empty tree a level without values."""

from kata_runner.nodes import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    levels: list[list[int]] = [[]]
    waiting = [(root, 0)]
    for node, depth in waiting:
        if node is not None:
            if depth == len(levels):
                levels.append([])
            levels[depth].append(node.val)
            waiting += [(node.left, depth + 1), (node.right, depth + 1)]
    return levels
