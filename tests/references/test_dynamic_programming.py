"""The model answers of this track against libraries that know better, on random input."""

from __future__ import annotations

import itertools

import networkx as nx
import numpy as np
import scipy.optimize
from hypothesis import given, settings
from hypothesis import strategies as st

from test_references import reference


@given(st.lists(st.integers(-50, 50), min_size=1, max_size=40))
def test_max_subarray(a: list[int]) -> None:
    totals = np.concatenate([[0], np.cumsum(a)])
    gains = totals[None, :] - totals[:, None]
    assert reference("max_subarray")["max_subarray"](a) == gains[np.triu_indices(len(totals), 1)].max()


@given(st.lists(st.integers(0, 20), max_size=9))
def test_max_weight_independent_set_path(w: list[int]) -> None:
    total, vertices = reference("max_weight_independent_set_path")["best_independent"](w)
    graph = nx.Graph()
    graph.add_nodes_from((v, {"weight": weight}) for v, weight in enumerate(w))
    graph.add_edges_from((u, v) for u, v in itertools.combinations(range(len(w)), 2) if v - u > 1)
    assert total == nx.max_weight_clique(graph)[1]
    assert total == sum(w[v] for v in vertices)


@given(st.lists(st.integers(-9, 9), min_size=2, max_size=9))
def test_bowling(v: list[int]) -> None:
    graph = nx.Graph()
    for i, (x, y) in enumerate(itertools.pairwise(v)):
        graph.add_edge(i, i + 1, weight=x * y)
    for i, x in enumerate(v):
        graph.add_edge(i, ("nothing", i), weight=x)
    pairs = nx.max_weight_matching(graph)
    assert reference("bowling")["bowling"](v) == sum(graph.edges[pair]["weight"] for pair in pairs)


@settings(max_examples=40)
@given(st.lists(st.integers(1, 20), min_size=1, max_size=4, unique=True), st.integers(0, 60))
def test_coin_change(coins: list[int], amount: int) -> None:
    exact = scipy.optimize.LinearConstraint(np.array([coins]), amount, amount)
    solved = scipy.optimize.milp(np.ones(len(coins)), integrality=np.ones(len(coins)), constraints=exact)
    count = round(solved.fun) if solved.success else -1
    assert reference("coin_change")["min_coins"](coins, amount) == count


cells = st.none() | st.integers(-2, 2)
grids = st.tuples(st.integers(1, 5), st.integers(1, 5)).flatmap(
    lambda size: st.lists(st.lists(cells, min_size=size[1], max_size=size[1]), min_size=size[0], max_size=size[0])
)


@given(grids)
def test_grid_paths_max_and_count(grid: list[list[int | None]]) -> None:
    goal = (len(grid) - 1, len(grid[0]) - 1)
    number = {(r, c): x for r, row in enumerate(grid) for c, x in enumerate(row) if x is not None}
    graph = nx.DiGraph()
    graph.add_nodes_from(number)
    for r, c in number:
        graph.add_edges_from(((r, c), cell) for cell in ((r + 1, c), (r, c + 1)) if cell in number)
    result = reference("grid_paths_max_and_count")["best_path"](grid)
    if (0, 0) not in number or goal not in number or not nx.has_path(graph, (0, 0), goal):
        assert result is None
        return
    paths = [[goal]] if goal == (0, 0) else list(nx.all_simple_paths(graph, (0, 0), goal))
    sums = [sum(number[cell] for cell in path) for path in paths]
    assert result == (max(sums), sums.count(max(sums)))


@given(st.text("abc", max_size=7), st.text("abc", max_size=7))
def test_edit_distance(a: str, b: str) -> None:
    grid = nx.DiGraph()
    grid.add_node((0, 0))
    for i, j in itertools.product(range(len(a) + 1), range(len(b) + 1)):
        if i < len(a):
            grid.add_edge((i, j), (i + 1, j), weight=1)
        if j < len(b):
            grid.add_edge((i, j), (i, j + 1), weight=1)
        if i < len(a) and j < len(b):
            grid.add_edge((i, j), (i + 1, j + 1), weight=int(a[i] != b[j]))
    shortest = nx.dijkstra_path_length(grid, (0, 0), (len(a), len(b)))
    assert reference("edit_distance")["edit_distance"](a, b) == shortest
