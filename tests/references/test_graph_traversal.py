"""The model answers of this track against libraries that know better, on random input."""

from __future__ import annotations

import functools
import itertools
from typing import Any

import networkx as nx
from hypothesis import example, given, settings
from hypothesis import strategies as st

from test_references import as_networkx, digraphs, reference


@given(digraphs())
def test_dfs_edge_classification(case: tuple[int, list[tuple[int, int]]]) -> None:
    n, edges = case
    adjacency = [[*dict.fromkeys(v for u, v in edges if u == x)] for x in range(n)]
    graph = as_networkx(n, [(u, v) for u, row in enumerate(adjacency) for v in row])
    tree = nx.DiGraph()
    tree.add_nodes_from(range(n))
    tree.add_edges_from(nx.dfs_edges(graph))

    def kind(u: int, v: int) -> str:
        if tree.has_edge(u, v):
            return "tree"
        return "back" if nx.has_path(tree, v, u) else "forward" if nx.has_path(tree, u, v) else "cross"

    found = reference("dfs_edge_classification")["classify_edges"](adjacency)
    assert found == {(u, v): kind(u, v) for u, v in graph.edges}


@functools.cache
def moves_to_go(rows: int, columns: int) -> dict[tuple[int, ...], int]:
    graph = nx.Graph()
    for cells in itertools.permutations(range(rows * columns)):
        for (r, c), (s, d) in nx.grid_2d_graph(rows, columns).edges:
            i, k = r * columns + c, s * columns + d
            if cells[i] == 0 or cells[k] == 0:
                moved = [*cells]
                moved[i], moved[k] = moved[k], moved[i]
                graph.add_edge(cells, tuple(moved))
    return dict(nx.single_source_shortest_path_length(graph, (*range(1, rows * columns), 0)))


@settings(deadline=None)  # the first one makes the graph
@given(st.sampled_from([(2, 2), (2, 3), (3, 2)]), st.data())
def test_sliding_puzzle(shape: tuple[int, int], data: st.DataObject) -> None:
    rows, columns = shape
    cells = data.draw(st.permutations(range(rows * columns)))
    board = [cells[i : i + columns] for i in range(0, rows * columns, columns)]
    assert reference("sliding_puzzle")["min_moves"](board) == moves_to_go(rows, columns).get((*cells,), -1)


@given(digraphs())
def test_strongly_connected_components(case: tuple[int, list[tuple[int, int]]]) -> None:
    groups = reference("strongly_connected_components")["scc"](*case)
    expected = nx.strongly_connected_components(as_networkx(*case))
    assert sorted(map(sorted, groups)) == sorted(map(sorted, expected))


@st.composite
def formulas(draw: st.DrawFn) -> tuple[int, list[tuple[int, int]]]:
    """(number of variables, clauses of two literals)"""
    n = draw(st.integers(1, 12))
    literals = st.integers(-n, n).filter(bool)
    return n, draw(st.lists(st.tuples(literals, literals), max_size=2 * n))


@given(formulas())
@example((2, [(1, 2), (1, -2), (-1, 2), (-1, -2)]))
def test_two_sat(case: tuple[int, list[tuple[int, int]]]) -> None:
    n, clauses = case
    implications: Any = nx.DiGraph([edge for a, b in clauses for edge in ((-a, b), (-b, a))])
    components = nx.strongly_connected_components(implications)
    values = reference("two_sat")["two_sat"](n, clauses)
    assert (values is None) == any(-x in component for component in components for x in component)
    if values is not None:
        assert len(values) == n
        assert all(any(values[abs(x) - 1] == (x > 0) for x in clause) for clause in clauses)
