from kata_runner.nodes import TreeNode


def lowest_common_ancestor(root: TreeNode | None, u: TreeNode, v: TreeNode) -> TreeNode | None:
    """The lowest node of the tree that has both u and v at or below itself."""
    raise NotImplementedError
