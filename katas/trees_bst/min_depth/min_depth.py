from kata_runner.nodes import TreeNode


def min_depth(root: TreeNode | None) -> int:
    """The number of nodes on the shortest way from the root to a leaf; 0 for the empty tree."""
    raise NotImplementedError
