from hypothesis import given
from hypothesis import strategies as st
from min_depth import min_depth

from kata_runner.testing import all_binary_trees, binary_trees, every

trees = binary_trees(st.integers(-1, 1))  # with zeros, which do not say that there is no node


def ways_to_leaves(node, way=()):
    """All ways from here down to a leaf."""
    if node is None:
        return []
    way = (*way, node)
    below = ways_to_leaves(node.left, way) + ways_to_leaves(node.right, way)
    return below or [way]


@every(root=all_binary_trees([0], 4))
@given(trees)
def test_counts_the_nodes_of_the_shortest_way_to_a_leaf(root):
    expected = min(map(len, ways_to_leaves(root)), default=0)
    assert min_depth(root) == expected
