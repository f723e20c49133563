"""The model answers of this track against libraries that know better, on random input."""

from __future__ import annotations

import itertools
from collections import Counter

import networkx as nx
import pytest
import scipy.special
from hypothesis import given
from hypothesis import strategies as st

from test_references import reference


@given(st.lists(st.integers(-2, 2), max_size=8))
def test_subsets_with_duplicates(a: list[int]) -> None:
    expected = {choice for size in range(len(a) + 1) for choice in itertools.combinations(sorted(a), size)}
    found = Counter(tuple(sorted(choice)) for choice in reference("subsets_with_duplicates")["subsets"](a))
    assert found == Counter(expected)


@pytest.mark.parametrize("n", range(10))
def test_generate_parentheses(n: int) -> None:
    found = set(reference("generate_parentheses")["parentheses"](n))
    assert len(found) == scipy.special.comb(2 * n, n, exact=True) // (n + 1)


@pytest.mark.parametrize("n", range(1, 6))
def test_n_queens(n: int) -> None:
    peace = nx.Graph()
    peace.add_nodes_from(itertools.product(range(n), repeat=2))
    for (r, c), (s, d) in itertools.combinations(peace, 2):
        if r != s and c != d and abs(r - s) != abs(c - d):
            peace.add_edge((r, c), (s, d))
    cliques = sum(len(clique) == n for clique in nx.enumerate_all_cliques(peace))
    assert reference("n_queens")["queens"](n) == cliques


@given(st.randoms(use_true_random=False))
def test_sudoku_solver(rng: object) -> None:
    digits = list("123456789")
    rng.shuffle(digits)  # type: ignore[attr-defined]
    full = [[int(digits[(3 * r + r // 3 + c) % 9]) for c in range(9)] for r in range(9)]
    grid = [[x if rng.random() < 0.6 else 0 for x in row] for row in full]  # type: ignore[attr-defined]
    solved = reference("sudoku_solver")["solve"](grid)
    graph = nx.sudoku_graph(3)
    colour = dict(enumerate(itertools.chain(*solved)))
    assert all(colour[u] != colour[v] for u, v in graph.edges)
    assert all(x in (0, y) for row, filled in zip(grid, solved, strict=True) for x, y in zip(row, filled, strict=True))


@given(st.data())
def test_boggle_solver(data: st.DataObject) -> None:
    rows, columns = data.draw(st.sampled_from([(1, 4), (2, 2), (2, 3), (3, 2)]))
    letters = st.sampled_from("abc")
    board = [[data.draw(letters) for _ in range(columns)] for _ in range(rows)]
    graph = nx.strong_product(nx.path_graph(rows), nx.path_graph(columns))
    paths = [[cell] for cell in graph]
    paths += [
        path for start, end in itertools.permutations(graph, 2) for path in nx.all_simple_paths(graph, start, end)
    ]
    spelled = {"".join(board[r][c] for r, c in path) for path in paths}
    words = data.draw(st.sets(st.text(letters, min_size=1, max_size=6) | st.sampled_from(sorted(spelled)), max_size=9))
    assert sorted(reference("boggle_solver")["boggle"](board, [*words])) == sorted(words & spelled)
