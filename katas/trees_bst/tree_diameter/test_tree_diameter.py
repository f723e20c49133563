from hypothesis import given
from hypothesis import strategies as st
from tree_diameter import diameter

from kata_runner.nodes import TreeNode
from kata_runner.testing import all_binary_trees, binary_trees, every

values = st.integers(-1, 1)  # with zeros, which do not say that there is no node
# Two trees under a root with a stalk above: the best path often lies far below, and bends.
stalks = st.builds(
    lambda left, right: TreeNode(0, TreeNode(0, left, right)), binary_trees(values), binary_trees(values)
)
trees = binary_trees(values) | stalks


def nodes_of(root):
    nodes = [root] if root else []
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    return nodes


def longest_way_from(start, links):
    """How far the farthest node is: a walk over links in all directions, never straight back."""
    ways = [(start, None, 0)]
    for node, before, length in ways:
        ways += [(other, node, length + 1) for other in links[node] if other is not before]
    return max(length for _, _, length in ways)


@every(root=all_binary_trees([0], 5))
@given(trees)
def test_measures_the_longest_of_all_paths(root):
    nodes = nodes_of(root)
    links = {node: [child for child in (node.left, node.right) if child] for node in nodes}
    for node in nodes:
        for child in (node.left, node.right):
            if child:
                links[child].append(node)
    assert diameter(root) == max((longest_way_from(node, links) for node in nodes), default=0)
