from itertools import pairwise

from bellman_ford import bellman_ford
from hypothesis import given
from hypothesis import strategies as st


@st.composite
def graphs(draw):
    """A long path, its edges last to first or shuffled; others; a cycle about zero, often where s does not get to."""
    n = draw(st.sampled_from([1, 2, 3, 4, 5, 6]))
    order = draw(st.permutations(range(n)))
    near = draw(st.integers(1, max(1, n - 1)))
    vertices, weights = st.integers(0, n - 1), st.integers(-2, 9).map(lambda w: 10**18 + 1 if w == 9 else w)
    edges = [(u, v, draw(weights)) for u, v in pairwise(order)][::-1]
    edges += draw(st.lists(st.tuples(vertices, vertices, weights), max_size=5))
    where = draw(st.sampled_from(["nowhere", "anywhere", "far", "far"]))
    cycle = order[near:] if where == "far" else draw(st.permutations(order))[: draw(st.integers(1, n))]
    if where != "nowhere" and cycle:
        steps = [draw(st.integers(-3, 3)) for _ in cycle]
        steps[-1] = draw(st.integers(-1, 1)) - sum(steps[:-1])
        edges += zip(cycle, cycle[1:] + cycle[:1], steps, strict=True)
    if where == "far":
        edges = [(u, v, w) for u, v, w in edges if u in cycle or v not in cycle]
    return n, draw(st.permutations(edges) | st.just(edges)), order[draw(st.just(0) | st.integers(0, near - 1))]


def by_definition(n, edges, s):
    """Follows every way from s until it meets itself: a negative cycle, or no gain."""
    least = {}
    paths = [([s], [0])]
    while paths:
        path, weights = paths.pop()
        u, weight = path[-1], weights[-1]
        least[u] = min(weight, least.get(u, weight))
        for v, w in {(v, w) for x, v, w in edges if x == u}:
            if v not in path:
                paths.append(([*path, v], [*weights, weight + w]))
            elif weight + w < weights[path.index(v)]:
                return None
    return [least.get(v) for v in range(n)]


@given(graphs())
def test_gives_distances_or_says_that_there_are_none(graph):
    n, edges, s = graph
    distances = bellman_ford(n, edges.copy(), s)
    assert (None if distances is None else list(distances)) == by_definition(n, edges, s)
