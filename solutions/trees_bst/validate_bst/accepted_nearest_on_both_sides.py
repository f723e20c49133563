"""Compares each node with the last one of its left subtree and the first one of its right subtree."""

from kata_runner.nodes import TreeNode


def is_bst(root: TreeNode | None) -> bool:
    stack = [root] if root else []
    while stack:
        node = stack.pop()
        if node.left:
            before = node.left
            while before.right:
                before = before.right
            if before.val >= node.val:
                return False
            stack.append(node.left)
        if node.right:
            after = node.right
            while after.left:
                after = after.left
            if after.val <= node.val:
                return False
            stack.append(node.right)
    return True
