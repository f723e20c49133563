from itertools import pairwise

from floyd_warshall import all_pairs
from hypothesis import example, given
from hypothesis import strategies as st


@st.composite
def graphs(draw):
    """Random walks that pay, and other edges; heights give weights of both signs. Some have a cycle of about zero."""
    n = draw(st.sampled_from([1, 2, 3, 4, 5, 6]))
    vertices = st.integers(0, n - 1)
    heights = draw(st.lists(st.integers(-4, 4), min_size=n, max_size=n))
    edges = draw(st.lists(st.tuples(vertices, vertices, st.integers(0, 9) | st.just(10**18 + 1)), max_size=6))
    for walk in draw(st.lists(st.permutations(range(n)), max_size=2)):
        edges += [(u, v, draw(st.integers(0, 2))) for u, v in pairwise(walk)]
    cycle = draw(st.permutations(range(n)))[: draw(st.sampled_from([0, 0, 1, 2, n]))]
    edges += [(u, v, 0) for u, v in pairwise(cycle)]
    edges += [(cycle[-1], cycle[0], draw(st.integers(-1, 1)))] if cycle else []
    return n, draw(st.permutations([(u, v, w + heights[v] - heights[u]) for u, v, w in edges]))


def by_rounds(n, edges):
    """By definition: the least weights of walks of no edge, of up to one, ..., of up to n, which must bring no gain."""
    least = before = {(u, u): 0 for u in range(n)}
    for _ in range(n):
        before, least = least, least.copy()
        for (s, x), weight in before.items():
            for v, w in [(v, w) for u, v, w in edges if u == x]:
                least[s, v] = min(weight + w, least.get((s, v), weight + w))
    return [[least.get((u, v)) for v in range(n)] for u in range(n)] if least == before else None


@given(graphs())
@example((3, [(1, 2, 2), (2, 1, -3)]))  # a negative cycle that vertex 0 has nothing to do with
def test_gives_the_distances_of_all_pairs_or_says_that_there_are_none(graph):
    n, edges = graph
    distances = all_pairs(n, edges.copy())
    assert (None if distances is None else [list(row) for row in distances]) == by_rounds(n, edges)
