"""The model answers of this track against libraries that know better, on random input."""

from __future__ import annotations

import difflib
import itertools
import math
import re
from dataclasses import dataclass

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


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 9)), min_size=1, max_size=8), st.integers(0, 30))
def test_knapsack_01(items: list[tuple[int, int]], capacity: int) -> None:
    values, weights = np.array(items).T
    fits = scipy.optimize.LinearConstraint(weights[None, :], -np.inf, capacity)
    bounds = scipy.optimize.Bounds(0, 1)
    solved = scipy.optimize.milp(-values, integrality=np.ones(len(items)), bounds=bounds, constraints=fits)
    assert reference("knapsack_01")["knapsack"](items, capacity) == round(-solved.fun)


@given(st.lists(st.integers(-9, 9), max_size=30))
def test_longest_increasing_subsequence(a: list[int]) -> None:
    graph = nx.DiGraph()
    graph.add_nodes_from(range(len(a)))
    graph.add_edges_from((i, j) for i, j in itertools.combinations(range(len(a)), 2) if a[i] < a[j])
    found = reference("longest_increasing_subsequence")["lis"](a)
    assert len(found) == len(nx.dag_longest_path(graph))
    rest = iter(a)
    assert all(x in rest for x in found)
    assert all(x < y for x, y in itertools.pairwise(found))


@given(st.lists(st.sampled_from("abc"), max_size=8), st.lists(st.sampled_from("abc"), max_size=8))
def test_lcs_diff(a: list[str], b: list[str]) -> None:
    rows = reference("lcs_diff")["diff"](a, b)
    delta = [f"{mark} {line}" for mark, line in rows]
    assert [*difflib.restore(delta, 1)] == a
    assert [*difflib.restore(delta, 2)] == b
    pairs = [(i, j) for i, j in itertools.product(range(len(a)), range(len(b))) if a[i] == b[j]]
    graph = nx.DiGraph()
    graph.add_nodes_from(pairs)
    graph.add_edges_from((x, y) for x, y in itertools.permutations(pairs, 2) if x[0] < y[0] and x[1] < y[1])
    assert sum(mark == " " for mark, _ in rows) == len(nx.dag_longest_path(graph))


@given(st.text("ab", max_size=9), st.lists(st.text("ab", min_size=1, max_size=4), max_size=5))
def test_word_break(s: str, words: list[str]) -> None:
    pattern = f"(?:{'|'.join(words)})*" if words else ""
    assert reference("word_break")["can_segment"](s, words) == (re.fullmatch(pattern, s) is not None)


@given(st.lists(st.integers(0, 20), min_size=1, max_size=8))
def test_coin_game(v: list[int]) -> None:
    def end(row: list[int], first: int, second: int, turn: int) -> int:
        """The margin of the first player in the end: one player wants it large, the other one small."""
        if not row:
            return first - second
        ends = []
        for coin, rest in ((row[0], row[1:]), (row[-1], row[:-1])):
            ends.append(end(rest, first + coin * (1 - turn), second + coin * turn, 1 - turn))
        return min(ends) if turn else max(ends)

    assert reference("coin_game")["best_margin"](v) == end(v, 0, 0, 0)


@dataclass(frozen=True)
class Product:
    """A matrix, and the multiplications that it took."""

    rows: int
    columns: int
    cost: int

    def __matmul__(self, other: Product) -> Product:
        assert self.columns == other.rows
        cost = self.cost + other.cost + self.rows * self.columns * other.columns
        return Product(self.rows, other.columns, cost)


@settings(max_examples=50)
@given(st.lists(st.integers(2, 30), min_size=3, max_size=6))
def test_matrix_chain_order(dims: list[int]) -> None:
    # numpy may also join matrices that are not neighbours, but from size 2 on that never takes less.
    letters = "abcdef"[: len(dims)]
    size = dict(zip(letters, dims, strict=True))
    factors = [x + y for x, y in itertools.pairwise(letters)]
    arrays = [np.empty((p, q)) for p, q in itertools.pairwise(dims)]
    subscripts = f"{','.join(factors)}->{letters[0]}{letters[-1]}"
    (_, *path), _ = np.einsum_path(subscripts, *arrays, optimize=("optimal", 10**12))
    left, fewest = [set(factor) for factor in factors], 0
    for pair in path:
        if len(left) > 1:
            x, y = (left.pop(at) for at in sorted(pair, reverse=True))
            fewest += math.prod(size[letter] for letter in x | y)
            left.append(x ^ y)
    cost, plan = reference("matrix_chain_order")["matrix_chain"](dims)
    assert cost == fewest
    factor = {f"A{i}": Product(p, q, 0) for i, (p, q) in enumerate(itertools.pairwise(dims), 1)}
    assert eval(re.sub(r"(?<=[\d)])(?=[A(])", "@", plan), dict(factor)) == Product(dims[0], dims[-1], cost)


@given(st.data())
def test_viterbi_decoding(data: st.DataObject) -> None:
    states, symbols, moments = (data.draw(st.integers(1, 4)) for _ in range(3))
    logs = st.floats(-1000, 0) | st.just(-math.inf)

    def table(rows: int, columns: int) -> list[list[float]]:
        return [data.draw(st.lists(logs, min_size=columns, max_size=columns)) for _ in range(rows)]

    (start,), trans, emit = table(1, states), table(states, states), table(states, symbols)
    obs = data.draw(st.lists(st.integers(0, symbols - 1), min_size=moments, max_size=moments))
    trellis = nx.DiGraph()
    trellis.add_nodes_from(["begin", "end"])
    for j in range(states):
        trellis.add_edge("begin", (0, j), weight=-(start[j] + emit[j][obs[0]]))
        trellis.add_edge((moments - 1, j), "end", weight=0)
        for t, i in itertools.product(range(1, moments), range(states)):
            trellis.add_edge((t - 1, i), (t, j), weight=-(trans[i][j] + emit[j][obs[t]]))
    trellis.remove_edges_from([(x, y) for x, y, weight in trellis.edges(data="weight") if math.isinf(weight)])
    value, path = reference("viterbi_decoding")["viterbi"](start, trans, emit, obs)
    assert len(path) == moments
    if not nx.has_path(trellis, "begin", "end"):
        assert value == -math.inf
        return
    assert math.isclose(value, -nx.dijkstra_path_length(trellis, "begin", "end"), abs_tol=1e-9)
    ours = ["begin", *enumerate(path), "end"]
    assert math.isclose(value, -nx.path_weight(trellis, ours, "weight"), abs_tol=1e-9)


@given(st.integers(1, 10), st.data())
def test_tree_independent_set(n: int, data: st.DataObject) -> None:
    names = data.draw(st.permutations(range(n)))
    parent = [-1] * n
    for v in range(1, n):
        parent[names[v]] = names[data.draw(st.integers(0, v - 1))]
    w = data.draw(st.lists(st.integers(0, 20), min_size=n, max_size=n))
    tree = nx.Graph()
    tree.add_nodes_from((v, {"weight": weight}) for v, weight in enumerate(w))
    tree.add_edges_from((v, p) for v, p in enumerate(parent) if p >= 0)
    apart = nx.complement(tree)
    nx.set_node_attributes(apart, dict(enumerate(w)), "weight")
    assert reference("tree_independent_set")["tree_best"](parent, w) == nx.max_weight_clique(apart)[1]


@given(st.text("ab", max_size=8), st.lists(st.sampled_from(["a", "b", ".", "a*", "b*", ".*"]), max_size=8))
def test_regex_match(s: str, parts: list[str]) -> None:
    graph = nx.DiGraph()
    for i, j in itertools.product(range(len(s) + 1), range(len(parts) + 1)):
        graph.add_node((i, j))
        if j < len(parts):
            star = parts[j].endswith("*")
            if star:
                graph.add_edge((i, j), (i, j + 1))
            if i < len(s) and parts[j][0] in (s[i], "."):
                graph.add_edge((i, j), (i + 1, j if star else j + 1))
    result = reference("regex_match")["matches"](s, "".join(parts))
    assert result == nx.has_path(graph, (0, 0), (len(s), len(parts)))
    assert result == (re.fullmatch("".join(parts), s) is not None)
