"""The model answers against libraries that know better, on random input."""

from __future__ import annotations

import bisect
import functools
import itertools
from typing import Any

import networkx as nx
import numpy as np
import scipy.special
from hypothesis import given, settings
from hypothesis import strategies as st
from sortedcontainers import SortedKeyList, SortedList

from kata_runner import catalog
from kata_runner.catalog import Catalog
from kata_runner.nodes import TreeNode
from kata_runner.testing import binary_trees, linked_list

numbers = st.lists(st.integers(-50, 50), max_size=60)


@functools.cache
def reference(slug: str) -> dict[str, Any]:
    """What a kata's reference defines."""
    path = catalog.reference(Catalog.default().kata(slug))
    names: dict[str, Any] = {"__name__": slug}
    exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), names)
    return names


@st.composite
def digraphs(draw: st.DrawFn, most: int = 12) -> tuple[int, list[tuple[int, int]]]:
    """(number of vertices, edges)"""
    n = draw(st.integers(1, most))
    vertices = st.integers(0, n - 1)
    return n, draw(st.lists(st.tuples(vertices, vertices), max_size=3 * n))


def as_networkx(n: int, edges: list[tuple[int, int]]) -> Any:
    graph = nx.DiGraph()
    graph.add_nodes_from(range(n))
    graph.add_edges_from(edges)
    return graph


@given(digraphs())
def test_topological_sort(case: tuple[int, list[tuple[int, int]]]) -> None:
    n, edges = case
    order = reference("topological_sort")["topo_order"](n, edges)
    acyclic = nx.is_directed_acyclic_graph(as_networkx(n, edges))
    assert (order is not None) == acyclic
    if order is not None:
        place = {v: i for i, v in enumerate(order)}
        assert sorted(order) == list(range(n))
        assert all(place[u] < place[v] for u, v in edges)


@given(digraphs(), st.data())
def test_bfs_shortest_path(case: tuple[int, list[tuple[int, int]]], data: st.DataObject) -> None:
    n, edges = case
    s, t = data.draw(st.integers(0, n - 1)), data.draw(st.integers(0, n - 1))
    adjacency = [[v for u, v in edges if u == x] for x in range(n)]
    path = reference("bfs_shortest_path")["shortest_path"](adjacency, s, t)
    graph = as_networkx(n, edges)
    if not nx.has_path(graph, s, t):
        assert path is None
    else:
        assert nx.is_path(graph, path) if len(path) > 1 else path == [s]
        assert (path[0], path[-1], len(path) - 1) == (s, t, nx.shortest_path_length(graph, s, t))


@given(st.lists(st.tuples(st.integers(0, 9), st.text(max_size=2)), max_size=40))
def test_merge_sort(rows: list[tuple[int, str]]) -> None:
    assert reference("merge_sort")["merge_sort"](rows) == list(SortedKeyList(rows, key=lambda row: row[0]))


@given(numbers.filter(len), st.data())
def test_quickselect(items: list[int], data: st.DataObject) -> None:
    k = data.draw(st.integers(0, len(items) - 1))
    assert reference("quickselect")["kth_smallest"](items.copy(), k) == SortedList(items)[k]
    assert reference("quickselect")["kth_smallest"](items.copy(), k) == np.partition(items, k)[k]


@given(numbers.filter(len), st.data())
def test_sliding_window_maximum(items: list[int], data: st.DataObject) -> None:
    k = data.draw(st.integers(1, len(items)))
    windows = np.lib.stride_tricks.sliding_window_view(items, k)
    assert reference("sliding_window_maximum")["window_max"](items, k) == windows.max(axis=1).tolist()


@given(numbers, st.integers(0, 200))
def test_rotate_array(items: list[int], k: int) -> None:
    expected = np.roll(items, k).tolist()
    reference("rotate_array")["rotate"](items, k)
    assert items == expected


@given(st.lists(st.integers(-9, 9), max_size=14))
def test_three_sum(items: list[int]) -> None:
    expected = {tuple(sorted(triple)) for triple in itertools.combinations(items, 3) if sum(triple) == 0}
    assert sorted(map(tuple, map(sorted, reference("three_sum")["three_sum"](items.copy())))) == sorted(expected)


@given(numbers, st.integers(-100, 100))
def test_two_sum(items: list[int], target: int) -> None:
    pair = reference("two_sum")["two_sum"](items, target)
    assert (pair is None) == all(x + y != target for x, y in itertools.combinations(items, 2))
    if pair is not None:
        assert pair[0] != pair[1]
        assert items[pair[0]] + items[pair[1]] == target


@given(st.integers(0, 2**100))
def test_galloping_search(answer: int) -> None:
    assert reference("galloping_search")["first_true"](lambda n: n >= answer) == answer
    if answer < 10**6:
        assert answer == bisect.bisect_left(range(10**6), True, key=lambda n: n >= answer)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=20))
def test_memoize_decorator(calls: list[tuple[int, int]]) -> None:
    asked: dict[str, list[tuple[int, int]]] = {"ours": [], "theirs": []}

    def counting(whose: str) -> Any:
        return lambda a, b: asked[whose].append((a, b)) or a - b

    ours = reference("memoize_decorator")["memoize"](counting("ours"))
    theirs = functools.lru_cache(None)(counting("theirs"))
    assert [ours(*call) for call in calls] == [theirs(*call) for call in calls]
    assert asked["ours"] == asked["theirs"]


@given(numbers, st.integers(1, 7))
def test_lazy_batches(items: list[int], size: int) -> None:
    expected = [list(part) for part in (items[i : i + size] for i in range(0, len(items), size))]
    assert list(reference("lazy_batches")["batches"](iter(items), size)) == expected


@given(numbers.filter(len), st.data())
def test_linked_list_cycle_entry(items: list[int], data: st.DataObject) -> None:
    at = data.draw(st.none() | st.integers(0, len(items) - 1))
    head = linked_list(items, at)
    graph, index, node = nx.DiGraph(), {}, head
    while node is not None and id(node) not in index:
        index[id(node)] = len(index)
        node = node.next
    graph.add_edges_from((i, i + 1) for i in range(len(items) - 1))
    if at is not None:
        graph.add_edge(len(items) - 1, at)
    found = reference("linked_list_cycle_entry")["cycle_entry"](head)
    cycles = list(nx.simple_cycles(graph))
    assert (found is None) == (not cycles)
    if cycles:
        assert index[id(found)] == min(cycles[0])


@given(binary_trees(st.integers()))
def test_tree_traversals(root: TreeNode | None) -> None:
    graph = nx.DiGraph()

    def add(node: TreeNode) -> int:
        graph.add_node(id(node), val=node.val)
        for child in (node.left, node.right):
            if child is not None:
                graph.add_edge(id(node), add(child))
        return id(node)

    before, _, after = reference("tree_traversals")["traversals"](root)
    if root is None:
        assert (before, after) == ([], [])
        return
    add(root)
    value = nx.get_node_attributes(graph, "val")
    assert before == [value[x] for x in nx.dfs_preorder_nodes(graph, id(root))]
    assert after == [value[x] for x in nx.dfs_postorder_nodes(graph, id(root))]


@given(st.lists(st.floats(-1e4, 1e4), min_size=1, max_size=24), st.floats(0.1, 10), st.sampled_from([-1, 0]))
def test_stable_softmax(values: list[float], temperature: float, axis: int) -> None:
    x = np.array(values[: len(values) // 2 * 2] or [0.0, 0.0]).reshape(2, -1)
    probabilities, logs = reference("stable_softmax")["softmax"](x, axis, temperature)
    assert np.allclose(probabilities, scipy.special.softmax(x / temperature, axis=axis))
    assert np.allclose(logs, scipy.special.log_softmax(x / temperature, axis=axis))


@given(st.lists(st.floats(-2, 2), min_size=3, max_size=3))
def test_scalar_autograd(point: list[float]) -> None:
    value_class = reference("scalar_autograd")["Value"]

    def expression(a: Any, b: Any, c: Any, tanh: Any) -> Any:
        return tanh(a * b + c) * (a - b) ** 2 / (c * c + 3) + a * tanh(a * a) - 2 / (b * b + 1)

    leaves = [value_class(x) for x in point]
    result = expression(*leaves, lambda v: v.tanh())
    result.backward()
    for i, leaf in enumerate(leaves):
        shifted: list[Any] = [*point]
        shifted[i] = shifted[i] + 1e-30j  # the derivative by a complex step, exact to rounding
        assert np.isclose(leaf.grad, expression(*shifted, np.tanh).imag / 1e-30, rtol=1e-9, atol=1e-9)


@settings(max_examples=30)
@given(st.lists(st.text(max_size=3), max_size=40), st.integers(8, 400), st.integers(1, 5))
def test_bloom_filter(words: list[str], bits: int, hashes: int) -> None:
    bloom = reference("bloom_filter")["BloomFilter"](bits, hashes)
    for word in words:
        bloom.add(word)
    assert all(word in bloom for word in words)
    assert bloom.bit_count() <= min(bits, hashes * len(set(words)))


@given(st.integers(1, 4), st.lists(st.tuples(st.integers(0, 5), st.none() | st.integers(0, 9)), max_size=40))
def test_lru_cache(capacity: int, operations: list[tuple[int, int | None]]) -> None:
    cache = reference("lru_cache")["LRUCache"](capacity)
    reads: list[int] = []
    model: dict[int, int] = {}  # in order of use
    for key, value in operations:
        if value is not None:
            model.pop(key, None)
            model[key] = value
            if len(model) > capacity:
                del model[next(iter(model))]
            cache.put(key, value)
        else:
            expected = model.get(key, -1)
            if key in model:
                model[key] = model.pop(key)
            reads.append(cache.get(key))
            assert reads[-1] == expected


@given(st.integers(2, 5))
def test_fisher_yates_shuffle(n: int) -> None:
    outcomes: dict[tuple[int, ...], int] = {}

    def run(choices: list[int]) -> list[int] | None:
        """The bounds asked beyond `choices`, or None if these were enough."""
        asked: list[int] = []

        def randbelow(bound: int) -> int:
            if len(asked) < len(choices):
                asked.append(bound)
                return choices[len(asked) - 1]
            raise LookupError(bound)

        items = list(range(n))
        try:
            reference("fisher_yates_shuffle")["shuffle"](items, randbelow)
        except LookupError as error:
            return [*range(error.args[0])]
        outcomes[tuple(items)] = outcomes.get(tuple(items), 0) + 1
        return None

    waiting: list[list[int]] = [[]]
    while waiting:
        choices = waiting.pop()
        more = run(choices)
        waiting += [[*choices, choice] for choice in more or ()]
    assert set(outcomes) == set(itertools.permutations(range(n)))
    assert len(set(outcomes.values())) == 1
