from hypothesis import given
from hypothesis import strategies as st
from lowest_common_ancestor import lowest_common_ancestor

from kata_runner.testing import binary_trees


def nodes_of(root):
    nodes = [root]
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    return nodes


@st.composite
def cases(draw):
    """A tree, in which values repeat, and two of its nodes, often one above the other."""
    root = draw(binary_trees(st.integers(0, 3)).filter(bool))
    u = draw(st.sampled_from(nodes_of(root)))
    v = draw(st.sampled_from(nodes_of(draw(st.sampled_from([u, root])))))
    return (root, u, v) if draw(st.booleans()) else (root, v, u)


def way_to(node, wanted):
    """The nodes from here down to the wanted one, or none."""
    if node is None or node is wanted:
        return [node] if node else []
    below = way_to(node.left, wanted) or way_to(node.right, wanted)
    return [node, *below] if below else []


@given(cases())
def test_finds_the_last_node_that_both_ways_share(case):
    shared = [a for a, b in zip(way_to(case[0], case[1]), way_to(case[0], case[2]), strict=False) if a is b]
    assert lowest_common_ancestor(*case) is shared[-1]
