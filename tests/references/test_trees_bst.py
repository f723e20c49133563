"""Trees and search trees against networkx and sortedcontainers."""

from __future__ import annotations

import itertools
from typing import Any

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st
from sortedcontainers import SortedDict

from kata_runner.nodes import TreeNode
from kata_runner.testing import binary_trees
from test_references import reference

trees = binary_trees(st.integers(0, 3), max_size=30)


def as_networkx(root: TreeNode | None) -> Any:
    """The tree with its nodes for vertices, edges from parent to child."""
    graph = nx.DiGraph()
    stack = [root] if root else []
    while stack:
        node = stack.pop()
        graph.add_node(node)
        for child in (node.left, node.right):
            if child:
                graph.add_edge(node, child)
                stack.append(child)
    return graph


@given(trees)
def test_level_order(root: TreeNode | None) -> None:
    levels = [] if root is None else nx.bfs_layers(as_networkx(root), root)
    expected = [sorted(node.val for node in level) for level in levels]
    assert [sorted(level) for level in reference("level_order")["level_order"](root)] == expected


@given(trees)
def test_min_depth(root: TreeNode | None) -> None:
    graph = as_networkx(root)
    depths = nx.single_source_shortest_path_length(graph, root) if root else {}
    expected = min((1 + depth for node, depth in depths.items() if not graph.out_degree(node)), default=0)
    assert reference("min_depth")["min_depth"](root) == expected


@given(trees)
def test_tree_diameter(root: TreeNode | None) -> None:
    expected = nx.diameter(as_networkx(root).to_undirected()) if root else 0
    assert reference("tree_diameter")["diameter"](root) == expected


@given(trees.filter(bool), st.data())
def test_lowest_common_ancestor(root: TreeNode, data: st.DataObject) -> None:
    graph = as_networkx(root)
    u, v = (data.draw(st.sampled_from(list(graph))) for _ in range(2))
    expected = nx.lowest_common_ancestor(graph, u, v)
    assert reference("lowest_common_ancestor")["lowest_common_ancestor"](root, u, v) is expected


@given(st.lists(st.tuples(st.integers(0, 20), st.none() | st.integers(0, 9)), max_size=60))
def test_bst_map(changes: list[tuple[int, int | None]]) -> None:
    ours, known = reference("bst_map")["BSTMap"](), SortedDict()
    for key, value in changes:
        if value is None:
            assert ours.delete(key) is (known.pop(key, None) is not None)
        else:
            ours.put(key, value)
            known[key] = value
    assert ours.items() == list(known.items())
    for key in range(-1, 22):
        i = known.bisect_right(key)
        assert ours.get(key) == known.get(key)
        assert ours.successor(key) == (known.keys()[i] if i < len(known) else None)
    assert [ours.kth(k) for k in range(len(known) + 1)] == [*known, None]


@given(st.lists(st.integers(0, 5), min_size=1, max_size=40))
def test_fenwick_tree(numbers: list[int]) -> None:
    row = reference("fenwick_tree")["Fenwick"](len(numbers))
    for i, x in enumerate(numbers):
        row.add(i, x)
    sums = [*itertools.accumulate(numbers, initial=0)]
    assert [row.prefix(i) for i in range(len(sums))] == sums
    for target in range(sums[-1] + 2):
        assert row.lower_bound(target) == sum(total < target for total in sums[1:])


@given(binary_trees(st.integers(0, 9), max_size=5) | binary_trees(st.integers(-50, 50), max_size=4))
def test_validate_bst(root: TreeNode | None) -> None:
    """A search tree is the one that inserting its values level by level makes."""
    levels = reference("level_order")["level_order"](root)
    rebuilt: TreeNode | None = None
    for val in itertools.chain(*levels):
        rebuilt = _inserted(rebuilt, val)
    assert reference("validate_bst")["is_bst"](root) is (_shape(root) == _shape(rebuilt))


def _inserted(node: TreeNode | None, val: int) -> TreeNode:
    if node is None:
        return TreeNode(val)
    if val < node.val:
        node.left = _inserted(node.left, val)
    elif val > node.val:
        node.right = _inserted(node.right, val)
    return node


def _shape(node: TreeNode | None) -> Any:
    return node and (node.val, _shape(node.left), _shape(node.right))
