from kata_runner.nodes import TreeNode


def min_depth(root: TreeNode | None) -> int:
    """The number of nodes on the shortest way from the root to a leaf: O(n) time, O(w) space for a width of w.

    Goes down level by level, and no farther than to the first leaf.
    """
    depth = 0
    level = [root] if root else []
    while level:
        depth += 1
        below = []
        for node in level:
            if not node.left and not node.right:
                return depth
            below += [child for child in (node.left, node.right) if child]
        level = below
    return depth
