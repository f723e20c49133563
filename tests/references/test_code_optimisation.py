"""The model answers of this track against libraries that know better, on random input."""

from __future__ import annotations

import itertools
import statistics
from fractions import Fraction

import networkx as nx
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from test_references import reference


@given(st.lists(st.sampled_from("abcdef"), max_size=20), st.lists(st.sampled_from("abcdef"), max_size=4))
def test_filter_blocklist(items: list[str], blocked: list[str]) -> None:
    kept = np.array(items, dtype="U1")[~np.isin(np.array(items, dtype="U1"), np.array(blocked, dtype="U1"))]
    assert reference("filter_blocklist")["keep_allowed"](items, blocked) == kept.tolist()


@given(st.lists(st.floats(-100, 100), min_size=1, max_size=40), st.sampled_from([0.0, 1e6, 1e9]))
def test_welford_running_stats(values: list[float], offset: float) -> None:
    stats = reference("welford_running_stats")["RunningStats"]()
    moved = [x + offset for x in values]
    for x in moved:
        stats.push(x)
    exact = float(statistics.pvariance(map(Fraction, moved)))
    assert np.isclose(stats.mean(), np.mean(moved), rtol=1e-9, atol=1e-9)
    assert np.isclose(stats.variance(), exact, rtol=1e-4, atol=1e-5)


@given(st.lists(st.integers(0, 30), max_size=10), st.integers(0, 150))
def test_bitset_subset_sum(a: list[int], target: int) -> None:
    sums = np.array([0])
    for x in a:
        sums = np.union1d(sums, sums + x)
    assert reference("bitset_subset_sum")["reachable"](a, target) == np.isin(target, sums)


@given(st.text("ab", max_size=7), st.text("ab", max_size=7), st.integers(0, 8))
def test_banded_edit_distance(a: str, b: str, k: int) -> None:
    k = min(k, len(a) + len(b))
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
    assert reference("banded_edit_distance")["within"](a, b, k) == min(shortest, k + 1)


@given(st.lists(st.integers(0, 9), max_size=60), st.integers(10, 12))
def test_token_histogram(listed: list[int], vocab: int) -> None:
    counts = reference("token_histogram")["histogram"](np.array(listed, dtype=np.int64), vocab)
    assert counts.tolist() == np.histogram(listed, bins=np.arange(vocab + 1) - 0.5)[0].tolist()
