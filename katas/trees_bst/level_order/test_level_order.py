from hypothesis import given
from hypothesis import strategies as st
from level_order import level_order

from kata_runner.testing import all_binary_trees, binary_trees, every

trees = binary_trees(st.integers(-2, 2))  # with zeros and repeated values: neither says that there is no node


def with_depths(node, depth=0):
    """(depth, value) of every node, in preorder: those of one depth are in order from left to right."""
    if node is None:
        return []
    return [(depth, node.val), *with_depths(node.left, depth + 1), *with_depths(node.right, depth + 1)]


@every(root=all_binary_trees([0, 1], 3))
@given(trees)
def test_lists_the_values_of_every_level(root):
    found = with_depths(root)
    levels = range(1 + max((depth for depth, _ in found), default=-1))
    assert level_order(root) == [[value for depth, value in found if depth == level] for level in levels]
