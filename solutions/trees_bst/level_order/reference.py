from kata_runner.nodes import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    """The values of a tree, a list for each level: O(n) time, O(w) space for levels of at most w nodes.

    The nodes of one level, in order, lead to those of the next, in order: every node is on one level only.
    """
    levels = []
    level = [root] if root else []
    while level:
        levels.append([node.val for node in level])
        level = [child for node in level for child in (node.left, node.right) if child]
    return levels
