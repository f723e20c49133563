"""Goes by the order of values, which only a search tree has."""

from kata_runner.nodes import TreeNode


def lowest_common_ancestor(root: TreeNode | None, u: TreeNode, v: TreeNode) -> TreeNode | None:
    node = root
    while node is not None:
        if max(u.val, v.val) < node.val and node.left:
            node = node.left
        elif min(u.val, v.val) > node.val and node.right:
            node = node.right
        else:
            break
    return node
