from hypothesis import given
from hypothesis import strategies as st
from tree_traversals import traversals

from kata_runner.testing import all_binary_trees, binary_trees, every

trees = binary_trees(st.integers(-2, 2))  # with zeros and repeated values: neither says that there is no node


def orders(node):
    """Preorder, inorder and postorder, as they are defined."""
    if node is None:
        return [], [], []
    value, left, right = [node.val], orders(node.left), orders(node.right)
    return value + left[0] + right[0], left[1] + value + right[1], left[2] + right[2] + value


@every(root=all_binary_trees([0, 1], 3))
@given(trees)
def test_lists_the_values_in_preorder_inorder_and_postorder(root):
    expected = orders(root)
    assert tuple(traversals(root)) == expected
