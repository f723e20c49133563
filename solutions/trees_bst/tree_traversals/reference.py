from kata_runner.nodes import TreeNode


def traversals(root: TreeNode | None) -> tuple[list[int], list[int], list[int]]:
    """The values of a tree in preorder, inorder and postorder: O(n) time, O(h) space.

    The walk visits each node three times, and each visit is for one order. Nodes that are to be visited again wait
    on a stack, with the number of visits so far: after the first the left child is due, after the second the right.
    """
    orders: tuple[list[int], list[int], list[int]] = [], [], []
    waiting = [(root, 0)] if root else []
    while waiting:
        node, visits = waiting.pop()
        orders[visits].append(node.val)
        if visits < 2:
            waiting.append((node, visits + 1))
            child = node.right if visits else node.left
            if child:
                waiting.append((child, 0))
    return orders
