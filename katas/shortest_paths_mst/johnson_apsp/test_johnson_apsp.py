from itertools import pairwise
from math import inf

from hypothesis import example, given
from hypothesis import strategies as st
from johnson_apsp import johnson


@st.composite
def graphs(draw):
    """A row of vertices that pays, and other edges, but none from behind a cut to before it: most do not reach all.

    Heights give weights of both signs; the second vertex lies high, and one edge goes round below it, at a loss. Some
    graphs have a cycle of about zero before the cut or behind it.
    """
    n, size = draw(st.sampled_from([(1, 1), (2, 2), (3, 4), (4, 5), (5, 6), (6, 8)]))
    row, cut = draw(st.permutations(range(n))), draw(st.integers(0, n - 1) | st.just(min(3, n - 1)))
    heights = draw(st.lists(st.integers(-9, 9), min_size=n, max_size=n))
    places, base = st.integers(0, n - 1), st.integers(0, 9) | st.just(10**18 + 1)
    edges = [(i, j, draw(st.integers(0, 2))) for i, j in pairwise(range(n))]
    others = draw(st.lists(st.tuples(places, places, base), min_size=size, max_size=size))
    if n > 2:
        heights[1] += 20
        others.append((0, 2, draw(st.integers(3, 9))))
    edges += [(i, j, w) for i, j, w in others if not j < cut <= i]
    if cycle := draw(st.sampled_from([[], [], [], range(cut), range(cut, n), [cut]])):
        edges += [(i, j, 0) for i, j in pairwise(cycle)] + [
            (cycle[-1], cycle[0], draw(st.sampled_from([-1, -1, 0, 1])))
        ]
    return n, draw(st.permutations([(row[i], row[j], w + heights[j] - heights[i]) for i, j, w in edges]))


def three_loops(n, edges):
    """All distances by Floyd-Warshall."""
    d = {(u, v): 0 if u == v else inf for u in range(n) for v in range(n)}
    for u, v, w in edges:
        d[u, v] = min(w, d[u, v])
    for k in range(n):
        d = {(u, v): min(weight, d[u, k] + d[k, v]) for (u, v), weight in d.items()}
    if any(d[u, u] < 0 for u in range(n)):
        return None
    return [[None if d[u, v] == inf else d[u, v] for v in range(n)] for u in range(n)]


@given(graphs())
@example((3, [(1, 2, 2), (2, 1, -3)]))  # a negative cycle that vertex 0 has nothing to do with
def test_gives_the_distances_of_all_pairs_or_says_that_there_are_none(graph):
    n, edges = graph
    distances = johnson(n, edges.copy())
    assert (None if distances is None else [list(row) for row in distances]) == three_loops(n, edges)
