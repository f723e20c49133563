from kata_runner.nodes import TreeNode


def is_bst(root: TreeNode | None) -> bool:
    """Whether at each node all values to the left are smaller than its own, and all to the right larger."""
    raise NotImplementedError
