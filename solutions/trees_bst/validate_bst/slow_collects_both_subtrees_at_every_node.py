"""By the definition: all values of both subtrees, at every node. O(n h)."""

from kata_runner.nodes import TreeNode


def is_bst(root: TreeNode | None) -> bool:
    def values(node: TreeNode | None) -> list[int]:
        found, stack = [], [node]
        while stack:
            below = stack.pop()
            if below:
                found.append(below.val)
                stack += [below.left, below.right]
        return found

    stack = [root]
    while stack:
        node = stack.pop()
        if node is None:
            continue
        if any(val >= node.val for val in values(node.left)) or any(val <= node.val for val in values(node.right)):
            return False
        stack += [node.left, node.right]
    return True
