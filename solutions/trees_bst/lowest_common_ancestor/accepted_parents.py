"""Without recursion: notes all parents, then goes up from u, and from v until the ways meet."""

from kata_runner.nodes import TreeNode


def lowest_common_ancestor(root: TreeNode | None, u: TreeNode, v: TreeNode) -> TreeNode | None:
    parent: dict[TreeNode, TreeNode | None] = {root: None} if root else {}
    stack = [root] if root else []
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child is not None:
                parent[child] = node
                stack.append(child)
    above: set[TreeNode] = set()
    a: TreeNode | None = u
    while a is not None:
        above.add(a)
        a = parent[a]
    b: TreeNode | None = v
    while b is not None and b not in above:
        b = parent[b]
    return b
