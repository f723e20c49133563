from kata_runner.nodes import TreeNode


def traversals(root: TreeNode | None) -> tuple[list[int], list[int], list[int]]:
    """The values of a tree in preorder, inorder and postorder."""
    raise NotImplementedError
