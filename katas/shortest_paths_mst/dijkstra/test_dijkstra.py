from itertools import pairwise

from dijkstra import dijkstra
from hypothesis import given
from hypothesis import strategies as st


@st.composite
def graphs(draw):
    """Random walks lay long ways of short edges; random edges are short cuts, dead ends, and worse copies."""
    n = draw(st.integers(1, 9))
    vertices = st.integers(0, n - 1)
    short, any_length = st.integers(0, 2), st.integers(0, 9) | st.just(10**18 + 1)
    edges = draw(st.lists(st.tuples(vertices, vertices, any_length), max_size=8))
    for walk in draw(st.lists(st.permutations(range(n)), max_size=3)):
        edges += [(u, v, draw(short | any_length)) for u, v in pairwise(walk[: draw(st.just(n) | st.integers(0, n))])]
    return n, draw(st.permutations(edges)), draw(vertices)


def shortest_lengths(n, edges, s):
    """By definition: the shortest walks of no edge, of up to one edge, of up to two edges, and so on."""
    lengths = {s: 0}
    for _ in range(n):
        ways = [*lengths.items(), *((v, lengths[u] + w) for u, v, w in edges if u in lengths)]
        lengths = {x: min(length for v, length in ways if v == x) for x, _ in ways}
    return [lengths.get(v) for v in range(n)]


@given(graphs())
def test_gives_the_length_of_a_shortest_path_to_every_vertex(graph):
    n, edges, s = graph
    assert list(dijkstra(n, edges.copy(), s)) == shortest_lengths(n, edges, s)
