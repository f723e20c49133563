from math import inf

from kata_runner.nodes import TreeNode


def is_bst(root: TreeNode | None) -> bool:
    """Whether a tree is a search tree: O(n) time, O(h) space for n nodes and height h.

    Every node above says of the values below it, on one side, that they are smaller or larger than its own. Of all that
    hold at a node, the nearest from below and from above are enough.
    """
    stack = [(root, -inf, inf)]
    while stack:
        node, low, high = stack.pop()
        if node is None:
            continue
        if not low < node.val < high:
            return False
        stack.append((node.left, low, node.val))
        stack.append((node.right, node.val, high))
    return True
