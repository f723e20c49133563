"""Majorities against statistics, cuts against networkx."""

from __future__ import annotations

import statistics
from random import Random

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st

from test_references import reference


@given(st.lists(st.integers(0, 2), max_size=30))
def test_majority_element(a: list[int]) -> None:
    """A majority is the only most frequent item, and the median, too."""
    found = reference("majority_element")["majority"](a)
    modes = statistics.multimode(a)
    if found is None:
        assert all(2 * a.count(x) <= len(a) for x in modes)
    else:
        assert modes == [found]
        assert statistics.median(a) == found


@settings(max_examples=30)
@given(st.integers(2, 8), st.integers(0, 12), st.integers(0, 999))
def test_karger_min_cut(n: int, more: int, seed: int) -> None:
    """No answer is below the smallest cut, every one is the size of a cut, and many trials find the smallest."""
    rng = Random(seed)
    edges = [(v, rng.randrange(v)) for v in range(1, n)]
    edges += [tuple(rng.sample(range(n), 2)) for _ in range(more)]
    graph = nx.Graph()
    for u, v in edges:
        graph.add_edge(u, v, weight=graph.get_edge_data(u, v, {"weight": 0})["weight"] + 1)
    smallest, _ = nx.stoer_wagner(graph)
    min_cut = reference("karger_min_cut")["min_cut"]
    cuts = {sum((part >> u & 1) != (part >> v & 1) for u, v in edges) for part in range(1, 1 << (n - 1))}
    once = min_cut(n, edges, 1, rng.randrange)
    assert once >= smallest
    assert once in cuts
    assert min_cut(n, edges, 10 * n * n, rng.randrange) == smallest
