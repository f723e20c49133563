from copy import deepcopy

from bipartite_check import two_colour
from hypothesis import given
from hypothesis import strategies as st


def adjacency(n, edges):
    adj = [[] for _ in range(n)]
    for u, v in edges:
        adj[u].append(v)
        if u != v:
            adj[v].append(u)
    return adj


@st.composite
def colourable(draw):
    """Edges between the two halves of the vertices, from none to many, some of them twice."""
    n = draw(st.integers(1, 10))
    order = draw(st.permutations(range(n)))
    vertices = st.sampled_from(order)
    left = set(order[: n // 2])
    pairs = draw(st.lists(st.tuples(vertices, vertices), max_size=16))
    return adjacency(n, [(u, v) for u, v in pairs if (u in left) != (v in left)])


@st.composite
def odd(draw):
    """A cycle of 1, 3, 5, ... vertices among edges of any kind."""
    n = draw(st.integers(1, 10))
    vertices = st.integers(0, n - 1)
    length = draw(st.integers(0, (n - 1) // 2)) * 2 + 1
    cycle = draw(st.permutations(range(n)))[:length]
    others = draw(st.lists(st.tuples(vertices, vertices).filter(lambda e: e[0] != e[1]), max_size=4 if n > 1 else 0))
    return adjacency(n, draw(st.permutations([*zip(cycle, cycle[1:] + cycle[:1], strict=True), *others])))


@given(colourable())
def test_colours_the_ends_of_every_edge_differently(adj):
    colours = two_colour(deepcopy(adj))
    assert colours, "there is a colouring"
    assert len(colours) == len(adj)
    assert all(colour in (0, 1) for colour in colours), "a colour is 0 or 1"
    alike = [(u, v) for u in range(len(adj)) for v in adj[u] if colours[u] == colours[v]]
    assert not alike, "an edge joins two vertices of one colour"


@given(odd())
def test_says_when_there_is_no_colouring(adj):
    assert two_colour(deepcopy(adj)) in (None, [], ())
