from hypothesis import example, given
from hypothesis import strategies as st
from validate_bst import is_bst

from kata_runner.testing import all_binary_trees, binary_trees, every, tree_from_levels


def in_order(node):
    return [*in_order(node.left), node, *in_order(node.right)] if node else []


@st.composite
def trees(draw):
    """Search trees of any shape; most of them with one value in the place of another, or two exchanged."""
    root = draw(binary_trees(st.just(0), max_size=9))
    nodes = in_order(root)
    values = st.integers(-6, 6) | st.integers()
    sizes = {"min_size": len(nodes), "max_size": len(nodes)}
    for node, value in zip(nodes, sorted(draw(st.lists(values, unique=True, **sizes))), strict=True):
        node.val = value
    if nodes and (change := draw(st.sampled_from(["none", "repeat", "exchange", "exchange"]))) != "none":
        one, other = draw(st.sampled_from(nodes)), draw(st.sampled_from(nodes))
        one.val, other.val = other.val, one.val if change == "exchange" else other.val
    return root


def is_search_tree(node):
    if node is None:
        return True
    left, right = ([below.val for below in in_order(child)] for child in (node.left, node.right))
    ordered = all(val < node.val for val in left) and all(val > node.val for val in right)
    return ordered and is_search_tree(node.left) and is_search_tree(node.right)


@every(root=all_binary_trees([0, 1, 2], 3))
@example(tree_from_levels([5, 2, 8, 1, 6]))
@example(tree_from_levels([5, 2, 8, None, None, 4, 9]))
@example(tree_from_levels([9, 5, None, 2, None, None, 6]))
@example(tree_from_levels([2, None, 6, None, 9, 4]))
@example(tree_from_levels([0, 1]))
@example(tree_from_levels([0, None, -1]))
@example(tree_from_levels([0, None, 2, -1]))
@example(tree_from_levels([3, 3]))
@example(tree_from_levels([3, None, 3]))
@example(tree_from_levels([2, 1, 3]))
@example(tree_from_levels([10**30]))
@example(tree_from_levels([-(10**30)]))
@given(trees())
def test_tells_search_trees_from_others(root):
    expected = is_search_tree(root)
    assert is_bst(root) == expected
