"""Goes through the tree in order, with a stack: each value must be larger than the one before."""

from kata_runner.nodes import TreeNode


def is_bst(root: TreeNode | None) -> bool:
    stack: list[TreeNode] = []
    node, before = root, None
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        if before is not None and node.val <= before:
            return False
        before = node.val
        node = node.right
    return True
