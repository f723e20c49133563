"""Without recursion: the ways from the root to both, taken from the stack of one walk, compared from the top."""

from kata_runner.nodes import TreeNode


def way_to(root: TreeNode | None, wanted: TreeNode) -> list[TreeNode]:
    way: list[TreeNode] = []
    stack = [(root, 0)]
    while stack:
        node, depth = stack.pop()
        if node is None:
            continue
        del way[depth:]
        way.append(node)
        if node is wanted:
            return way
        stack += [(node.right, depth + 1), (node.left, depth + 1)]
    return []


def lowest_common_ancestor(root: TreeNode | None, u: TreeNode, v: TreeNode) -> TreeNode | None:
    answer = None
    for a, b in zip(way_to(root, u), way_to(root, v), strict=False):
        if a is b:
            answer = a
    return answer
