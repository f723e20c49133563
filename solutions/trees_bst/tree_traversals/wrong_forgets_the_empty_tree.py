"""Takes for granted that there is a root (RTE)."""

from kata_runner.nodes import TreeNode


def traversals(root: TreeNode | None) -> tuple[list[int], list[int], list[int]]:
    orders: tuple[list[int], list[int], list[int]] = [], [], []
    stack = [(root, 0)]
    while stack:
        node, visits = stack.pop()
        orders[visits].append(node.val)
        if visits < 2:
            stack.append((node, visits + 1))
            child = node.right if visits else node.left
            if child is not None:
                stack.append((child, 0))
    return orders
