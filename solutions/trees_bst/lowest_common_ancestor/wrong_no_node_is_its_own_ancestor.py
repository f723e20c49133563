"""Goes up to the parent where one of the two is above the other."""

from kata_runner.nodes import TreeNode


def lowest_common_ancestor(root: TreeNode | None, u: TreeNode, v: TreeNode) -> TreeNode | None:
    parent: dict[TreeNode, TreeNode | None] = {}

    def note(node: TreeNode | None, above: TreeNode | None) -> None:
        if node is not None:
            parent[node] = above
            note(node.left, node)
            note(node.right, node)

    note(root, None)
    above = []
    node = parent[u]
    while node is not None:
        above.append(node)
        node = parent[node]
    node = parent[v]
    while node is not None and node not in above:
        node = parent[node]
    return node
