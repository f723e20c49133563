from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from strongly_connected_components import scc


@st.composite
def graphs(draw):
    """Cycles that share vertices or not, walks between them, edges of any kind; in any order."""
    n = draw(st.sampled_from([1, 2, 4, 5, 6, 7, 8]))
    vertices = st.sampled_from(range(n))
    edges = draw(st.lists(st.tuples(vertices, vertices), max_size=n))
    for cycle in draw(st.lists(st.lists(vertices, min_size=1, max_size=4), max_size=3)):
        edges += pairwise([*cycle, cycle[0]])
    return n, draw(st.permutations(edges))


def groups(n, edges):
    """By definition: which vertices each can reach, by paths of any length."""
    reach = [{u} for u in range(n)]
    for _ in range(n):
        for u, v in edges:
            reach[u] |= reach[v]
    return sorted({tuple(v for v in range(n) if v in reach[u] and u in reach[v]) for u in range(n)})


@given(graphs())
def test_groups_what_is_strongly_connected(graph):
    n, edges = graph
    assert sorted(tuple(sorted(group)) for group in scc(n, edges.copy())) == groups(n, edges)
