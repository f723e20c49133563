from dag_shortest_paths import dag_distances
from hypothesis import given
from hypothesis import strategies as st


@st.composite
def graphs(draw):
    """Edges that keep to a drawn order: long rows, ways round, weights of either sign; some begin before the start."""
    n, size = draw(st.sampled_from([(1, 0), (2, 2), (3, 5), (5, 12), (6, 9), (6, 14), (7, 14)]))
    order = draw(st.permutations(range(n)))
    places = st.integers(0, n - 1)
    weights = st.integers(-6, 7).map(lambda w: 10**18 + 1 if w == 7 else w)
    pairs = draw(st.lists(st.tuples(places, places).map(sorted), min_size=size, max_size=size))
    edges = [(order[i], order[j], draw(weights)) for i, j in pairs if i != j]
    s = order[n // 2 if n > 2 else draw(places)]
    if n > 4:  # a way that is worse at first, and an edge to the same end that does not come from s
        middle, end = order[-2:]
        edges += [(s, middle, draw(st.integers(4, 6))), (middle, end, draw(st.integers(-30, -20)))]
        edges += [(s, end, draw(st.integers(-1, 3))), (order[0], end, draw(weights))]
    return n, draw(st.permutations(edges)), s


def least_weights(n, edges, s):
    """By definition: the least weight among all paths, edge by edge."""
    ends, least = [(s, 0)], {}
    while ends:
        u, weight = ends.pop()
        least[u] = min(weight, least.get(u, weight))
        ends += [(v, weight + w) for x, v, w in edges if x == u]
    return [least.get(v) for v in range(n)]


@given(graphs())
def test_gives_the_least_weight_of_a_path_to_every_vertex(graph):
    n, edges, s = graph
    assert list(dag_distances(n, edges.copy(), s)) == least_weights(n, edges, s)
