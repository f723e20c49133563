"""The model answers of this track against libraries that know better, on random input."""

from __future__ import annotations

import itertools

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from test_references import reference


@given(st.lists(st.tuples(st.integers(1, 10**18), st.integers(0, 9) | st.integers(0, 10**18)), max_size=6))
def test_weighted_completion_scheduling(jobs: list[tuple[int, int]]) -> None:
    lattice = nx.DiGraph()  # from no jobs done to all of them
    lattice.add_node(frozenset())
    for count in range(len(jobs)):
        for done in map(frozenset, itertools.combinations(range(len(jobs)), count)):
            now = sum(jobs[i][1] for i in done)
            for i, (weight, length) in enumerate(jobs):
                if i not in done:
                    lattice.add_edge(done, done | {i}, weight=weight * (now + length))
    least = nx.dijkstra_path_length(lattice, frozenset(), frozenset(range(len(jobs))))
    assert reference("weighted_completion_scheduling")["min_weighted_completion"](jobs) == least
