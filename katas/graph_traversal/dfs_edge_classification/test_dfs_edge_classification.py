from copy import deepcopy

from dfs_edge_classification import classify_edges
from hypothesis import example, given
from hypothesis import strategies as st


@st.composite
def graphs(draw):
    """Few vertices with few edges each, so that there are several trees and several ways; loops among them."""
    n = draw(st.sampled_from([1, 3, 4, 5, 6, 7]))
    degree = st.sampled_from([0, 1, 2, 2, 3])
    return [[*draw(st.permutations(range(n)))][: draw(degree)] for _ in range(n)]


def kinds(adj):
    """By definition: the way to each vertex from the root of its tree says which vertices are its ancestors."""
    way, tree = {}, set()

    def search(u, way_here):
        way[u] = [*way_here, u]
        for v in adj[u]:
            if v not in way:
                tree.add((u, v))
                search(v, way[u])

    for u in range(len(adj)):
        if u not in way:
            search(u, [])

    def kind(u, v):
        return "tree" if (u, v) in tree else "back" if v in way[u] else "forward" if u in way[v] else "cross"

    return {(u, v): kind(u, v) for u, row in enumerate(adj) for v in row}


@given(graphs())
@example([])
def test_says_what_every_edge_is(adj):
    assert classify_edges(deepcopy(adj)) == kinds(adj)
