from kata_runner.nodes import TreeNode


def diameter(root: TreeNode | None) -> int:
    """The number of links on a longest path between two nodes of a tree; 0 for the empty tree."""
    raise NotImplementedError
