"""Shortest paths and spanning trees against networkx and scipy."""

from __future__ import annotations

from typing import Any

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.cluster.hierarchy import linkage
from scipy.sparse import csgraph
from scipy.spatial.distance import squareform

from test_references import reference

Edges = list[tuple[int, int, int]]


@st.composite
def weighted(draw: st.DrawFn, lightest: int = -3) -> tuple[int, Edges]:
    """(number of vertices, edges with weights); negative weights are rare enough for many graphs to lack bad cycles."""
    n = draw(st.integers(1, 10))
    vertices, weights = st.integers(0, n - 1), st.integers(0, 9) | st.integers(lightest, 9)
    return n, draw(st.lists(st.tuples(vertices, vertices, weights), max_size=3 * n))


def lightest_edges(n: int, edges: Edges) -> Any:
    """The graph without all but the lightest of parallel edges, and without harmless loops."""
    graph = nx.DiGraph()
    graph.add_nodes_from(range(n))
    for u, v, w in sorted(edges, key=lambda edge: -edge[2]):
        if u != v or w < 0:
            graph.add_edge(u, v, weight=w)
    return graph


@given(st.integers(1, 6), st.integers(1, 6), st.data())
def test_a_star_grid(rows: int, columns: int, data: st.DataObject) -> None:
    height = st.integers(-1, 5)
    grid = data.draw(st.lists(st.lists(height, min_size=columns, max_size=columns), min_size=rows, max_size=rows))
    start, goal = (data.draw(st.tuples(st.integers(0, rows - 1), st.integers(0, columns - 1))) for _ in range(2))
    for r, c in start, goal:
        grid[r][c] = max(0, grid[r][c])
    graph = nx.grid_2d_graph(rows, columns)
    graph.remove_nodes_from([(r, c) for r, c in graph if grid[r][c] < 0])
    for (r, c), (i, j) in graph.edges:
        graph.edges[(r, c), (i, j)]["weight"] = 1 + abs(grid[r][c] - grid[i][j])
    way = nx.has_path(graph, start, goal)
    expected = nx.dijkstra_path_length(graph, start, goal) if way else None
    assert reference("a_star_grid")["a_star"](grid, start, goal) == expected


@given(weighted())
def test_floyd_warshall(graph: tuple[int, Edges]) -> None:
    n, edges = graph
    edges = [(u, v, w) for u, v, w in edges if u != v or w >= 0]  # SciPy takes no notice of loops
    matrix = np.full((n, n), np.inf)
    for u, v, w in edges:
        matrix[u, v] = min(w, matrix[u, v])
    ours = reference("floyd_warshall")["all_pairs"](n, edges)
    try:
        expected = csgraph.floyd_warshall(csgraph.csgraph_from_dense(matrix, null_value=np.inf))
    except csgraph.NegativeCycleError:
        assert ours is None
    else:
        assert ours == [[None if d == np.inf else d for d in row] for row in expected.tolist()]


@given(weighted())
def test_johnson_apsp(graph: tuple[int, Edges]) -> None:
    n, edges = graph
    ours = reference("johnson_apsp")["johnson"](n, edges)
    assert ours == reference("floyd_warshall")["all_pairs"](n, edges)
    known = lightest_edges(n, edges)
    if ours is None:
        with pytest.raises(nx.NetworkXUnbounded):
            nx.johnson(known)
        return
    for u, ways in nx.johnson(known).items():
        lengths = [nx.path_weight(known, ways[v], "weight") if v in ways else None for v in range(n)]
        assert ours[u] == lengths


@given(weighted())
def test_kruskal_mst(graph: tuple[int, Edges]) -> None:
    n, edges = graph
    known = nx.MultiGraph()
    known.add_nodes_from(range(n))
    known.add_weighted_edges_from(edges)
    found = reference("kruskal_mst")["mst"](n, edges)
    assert (found is not None) == nx.is_connected(known)
    if found is not None:
        total, numbers = found
        assert total == nx.minimum_spanning_tree(known).size("weight")
        tree = nx.Graph([edges[i][:2] for i in numbers])
        tree.add_nodes_from(range(n))
        assert nx.is_tree(tree)
        assert total == sum(edges[i][2] for i in numbers)


@given(st.integers(2, 12), st.data())
def test_max_spacing_clustering(n: int, data: st.DataObject) -> None:
    pairs = n * (n - 1) // 2
    distances = data.draw(st.lists(st.integers(0, 20), min_size=pairs, max_size=pairs))
    k = data.draw(st.integers(2, n))
    merges = linkage(np.array(distances, dtype=float), method="single")[:, 2]
    ours = reference("max_spacing_clustering")["max_spacing"](squareform(np.array(distances)).tolist(), k)
    assert ours == merges[n - k]
