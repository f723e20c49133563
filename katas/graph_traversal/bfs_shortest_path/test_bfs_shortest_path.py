from copy import deepcopy
from itertools import pairwise

from bfs_shortest_path import shortest_path
from hypothesis import given
from hypothesis import strategies as st


@st.composite
def cases(draw, walks):
    """A graph and a start: random walks lay many ways of many lengths, and some end early."""
    n = draw(st.integers(1, 20))
    vertices = st.integers(0, n - 1)
    edges = draw(st.lists(st.tuples(vertices, vertices), max_size=3))
    for walk in draw(st.lists(st.permutations(range(n)), min_size=walks, max_size=4)):
        edges += pairwise(walk[: draw(st.just(n) | st.integers(0, n))])
    return [[v for u, v in edges if u == tail] for tail in range(n)], draw(vertices)


def fewest_edges(adj, s, t):
    """By definition: the smallest k such that a walk of k edges leads from s to t; None if there is none."""
    ends = {s}
    for k in range(len(adj)):
        if t in ends:
            return k
        ends = {v for u in ends for v in adj[u]}
    return None


@given(cases(walks=2))
def test_finds_a_path_with_the_fewest_edges(case):
    adj, s = case
    for t in range(len(adj)):
        if (fewest := fewest_edges(adj, s, t)) is not None:
            path = shortest_path(deepcopy(adj), s, t)
            assert path, "there is a path"
            assert (path[0], path[-1]) == (s, t)
            assert all(v in adj[u] for u, v in pairwise(path))
            assert len(path) - 1 == fewest


@given(cases(walks=0))
def test_says_when_there_is_no_path(case):
    adj, s = case
    for t in range(len(adj)):
        if fewest_edges(adj, s, t) is None:
            assert shortest_path(deepcopy(adj), s, t) in (None, [], ())
