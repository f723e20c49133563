"""All values in order, in a list; it must be the same as sorted, each value once."""

from kata_runner.nodes import TreeNode


def is_bst(root: TreeNode | None) -> bool:
    values: list[int] = []

    def walk(node: TreeNode | None) -> None:
        if node:
            walk(node.left)
            values.append(node.val)
            walk(node.right)

    walk(root)
    return values == sorted(set(values))
