"""Makes the list of all nodes above for every node: O(n h)."""

from kata_runner.nodes import TreeNode


def min_depth(root: TreeNode | None) -> int:
    lengths = []
    stack = [[root]] if root else []
    while stack:
        way = stack.pop()
        children = [child for child in (way[-1].left, way[-1].right) if child]
        if not children:
            lengths.append(len(way))
        stack += [[*way, child] for child in children]
    return min(lengths, default=0)
