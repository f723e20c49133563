from kata_runner.nodes import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    """The values of a tree, a list for each level, from the root down and from left to right."""
    raise NotImplementedError
