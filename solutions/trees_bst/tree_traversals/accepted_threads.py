"""Morris: the last node of a left subtree leads back to its ancestor for a while, so that no stack is needed."""

from kata_runner.nodes import TreeNode


def traversals(root: TreeNode | None) -> list[list[int]]:
    preorder, inorder = [], []
    node = root
    while node is not None:
        last = node.left
        while last is not None and last.right is not None and last.right is not node:
            last = last.right
        if last is not None and last.right is None:
            preorder.append(node.val)
            last.right, node = node, node.left
            continue
        if last is None:
            preorder.append(node.val)
        else:
            last.right = None
        inorder.append(node.val)
        node = node.right

    backwards = []
    node = root
    while node is not None:
        first = node.right
        while first is not None and first.left is not None and first.left is not node:
            first = first.left
        if first is not None and first.left is None:
            backwards.append(node.val)
            first.left, node = node, node.right
            continue
        if first is None:
            backwards.append(node.val)
        else:
            first.left = None
        node = node.left
    return [preorder, inorder, backwards[::-1]]
