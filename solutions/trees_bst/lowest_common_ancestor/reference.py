from kata_runner.nodes import TreeNode


def lowest_common_ancestor(root: TreeNode | None, u: TreeNode, v: TreeNode) -> TreeNode | None:
    """The lowest node with both u and v at or below itself: O(n) time, O(h) space for a tree of height h.

    A subtree without u and v gives None, one with just one of them gives that one, and one with both gives the
    answer. Nothing below u or v need be looked at: if the other one is there, the upper one is the answer.
    """
    if root is None or root is u or root is v:
        return root
    left = lowest_common_ancestor(root.left, u, v)
    right = lowest_common_ancestor(root.right, u, v)
    if left and right:
        return root
    return left or right
