from kata_runner.nodes import TreeNode


def diameter(root: TreeNode | None) -> int:
    """The number of links on a longest path between two nodes: O(n) time, O(h) space for a tree of height h.

    Every path has a highest node. The longest one that bends at a node goes down on both sides as far as it can, so
    the heights of the two subtrees say how long it is, counted in nodes.
    """
    longest = 0

    def height(node: TreeNode | None) -> int:
        nonlocal longest
        if node is None:
            return 0
        left, right = height(node.left), height(node.right)
        longest = max(longest, left + right)
        return 1 + max(left, right)

    height(root)
    return longest
