from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st
from kruskal_mst import mst


@st.composite
def graphs(draw):
    """Edges along a row of all vertices, and others; every second row has a gap that no edge leads over."""
    n = draw(st.sampled_from([1, 2, 3, 4, 5, 5]))
    row = draw(st.permutations(range(n)))
    places, least = st.integers(0, n - 1), draw(st.sampled_from([-2, 10**18]))
    weights = st.integers(least, least + 5)
    pairs = [*pairwise(range(n)), *draw(st.lists(st.tuples(places, places), max_size=5))]
    gap = draw(st.just(n) | places)
    pairs = [draw(st.permutations(pair)) for pair in pairs if (pair[0] < gap) == (pair[1] < gap)]
    return n, [(row[i], row[j], draw(weights)) for i, j in draw(st.permutations(pairs))]


def is_spanning_tree(n, chosen):
    """Whether n - 1 edges connect all vertices."""
    part = list(range(n))
    for u, v, _ in chosen:
        part = [part[u] if x == part[v] else x for x in part]
    return len(chosen) == n - 1 and len(set(part)) == 1


@given(graphs())
def test_finds_a_spanning_tree_of_least_weight_or_says_that_there_is_none(graph):
    n, edges = graph
    totals = [sum(w for _, _, w in chosen) for chosen in combinations(edges, n - 1) if is_spanning_tree(n, chosen)]
    found = mst(n, edges.copy())
    if not totals:
        assert found is None
        return
    assert found is not None, "there is a spanning tree"
    total, numbers = found
    assert sorted(numbers) == sorted({*numbers} & {*range(len(edges))}), "different numbers of edges"
    assert is_spanning_tree(n, [edges[i] for i in numbers]), "a spanning tree"
    assert total == sum(edges[i][2] for i in numbers) == min(totals)
