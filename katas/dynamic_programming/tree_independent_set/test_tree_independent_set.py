from hypothesis import given
from hypothesis import strategies as st
from tree_independent_set import tree_best


@st.composite
def trees(draw):
    """Trees long and broad, their vertices numbered by chance; weights close to each other, or far apart."""
    n = draw(st.integers(1, 9))
    reach = draw(st.integers(1, 9))  # how far back a vertex looks for its parent: 1 makes a chain
    above = [v - draw(st.integers(1, min(v, reach))) for v in range(1, n)]
    names = draw(st.permutations(range(n)))
    parent = [-1] * n
    for v, p in enumerate(above, 1):
        parent[names[v]] = names[p]
    weights = draw(st.sampled_from([st.integers(4, 8), st.sampled_from([0, 1, 2, 9])]))
    return parent, draw(st.lists(weights, min_size=n, max_size=n))


def largest_sum(parent, w):
    """By definition: without the first vertex, or with it and without those that are linked to it."""

    def best(left):
        if not left:
            return 0
        v, *others = left
        apart = [u for u in others if parent[u] != v and parent[v] != u]
        return max(best(others), w[v] + best(apart))

    return best([*range(len(w))])


@given(trees())
def test_gives_the_largest_sum_without_a_vertex_beside_its_parent(tree):
    parent, w = tree
    assert tree_best(parent.copy(), w.copy()) == largest_sum(parent, w)
