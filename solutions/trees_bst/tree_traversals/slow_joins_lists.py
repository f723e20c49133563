"""By the definition: joins the lists of the subtrees at every node, O(n h)."""

from kata_runner.nodes import TreeNode


def traversals(root: TreeNode | None) -> tuple[list[int], list[int], list[int]]:
    return preorder(root), inorder(root), postorder(root)


def preorder(node: TreeNode | None) -> list[int]:
    return [node.val, *preorder(node.left), *preorder(node.right)] if node else []


def inorder(node: TreeNode | None) -> list[int]:
    return [*inorder(node.left), node.val, *inorder(node.right)] if node else []


def postorder(node: TreeNode | None) -> list[int]:
    return [*postorder(node.left), *postorder(node.right), node.val] if node else []
