"""The model answers against libraries that know better, on random input."""

from __future__ import annotations

from itertools import pairwise

import networkx as nx
import numpy as np
import scipy.spatial
from hypothesis import given, settings
from hypothesis import strategies as st

from test_references import reference


@given(st.integers(0, 300))
def test_fibonacci_linear(n: int) -> None:
    matrix = np.linalg.matrix_power(np.array([[1, 1], [1, 0]], dtype=object), n)
    assert reference("fibonacci_linear")["fib"](n) == matrix[0, 1]


@settings(max_examples=20)
@given(st.integers(0, 5))
def test_towers_of_hanoi(n: int) -> None:
    """The shortest path among all arrangements of the discs on three pegs."""
    graph = nx.Graph()
    for code in range(3**n):
        pegs = [code // 3**disc % 3 for disc in range(n)]  # by disc, the smallest first
        graph.add_node(tuple(pegs))
        for disc, peg in enumerate(pegs):
            for other in {0, 1, 2} - {peg}:
                if not {peg, other} & set(pegs[:disc]):
                    graph.add_edge(tuple(pegs), (*pegs[:disc], other, *pegs[disc + 1 :]))
    path = nx.shortest_path(graph, (0,) * n, (2,) * n)
    steps = [next((str(p), str(q)) for p, q in zip(a, b, strict=True) if p != q) for a, b in pairwise(path)]
    assert reference("towers_of_hanoi")["hanoi"](n, "0", "2", "1") == steps


@given(st.integers(-(2**80), 2**80), st.integers(0, 2**200), st.integers(1, 2**90))
def test_fast_modular_power(base: int, exp: int, mod: int) -> None:
    assert reference("fast_modular_power")["power_mod"](base, exp, mod) == pow(base, exp, mod)


@given(st.lists(st.tuples(st.integers(-40, 40), st.integers(-9, 9)), min_size=2, max_size=40))
def test_closest_pair(points: list[tuple[int, int]]) -> None:
    distances, _ = scipy.spatial.KDTree(points).query(points, k=2)
    assert reference("closest_pair")["closest_pair"](points) == round(distances[:, 1].min() ** 2)
