"""Without recursion: nodes in an order in which parents come first, and then heights from its end."""

from kata_runner.nodes import TreeNode


def diameter(root: TreeNode | None) -> int:
    nodes = [root] if root else []
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    height: dict[TreeNode | None, int] = {None: 0}
    best = 0
    for node in reversed(nodes):
        left, right = height[node.left], height[node.right]
        height[node] = max(left, right) + 1
        best = max(best, left + right)
    return best
