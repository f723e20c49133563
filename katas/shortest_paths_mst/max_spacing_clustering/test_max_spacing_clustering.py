from copy import deepcopy
from itertools import combinations

from hypothesis import example, given
from hypothesis import strategies as st
from max_spacing_clustering import max_spacing


@st.composite
def cases(draw):
    """Any distances, many of them equal; or a few groups of points that lie closely together."""
    n = draw(st.sampled_from([2, 3, 4, 5, 6, 6]))
    group = draw(st.lists(st.sampled_from([0, 0, 1]), min_size=n, max_size=n))
    near, far = draw(st.sampled_from([(0, 0), (0, 5), (0, 9)]))
    dist = [[0] * n for _ in range(n)]
    for i, j in combinations(range(n), 2):
        dist[i][j] = dist[j][i] = draw(st.integers(0, 9)) + (near if group[i] == group[j] else far)
    return dist, draw(st.integers(2, min(3, n)) | st.integers(2, n))


def clusterings(n, k):
    """All ways to divide n points into k clusters: the last point joins one of the others, or is alone."""
    if n == 0:
        return [[]] if k == 0 else []
    joined = [
        [*clusters[:i], [*clusters[i], n - 1], *clusters[i + 1 :]]
        for clusters in clusterings(n - 1, k)
        for i in range(k)
    ]
    return joined + [[*clusters, [n - 1]] for clusters in clusterings(n - 1, k - 1) if k]


def spacing(dist, clusters):
    """By definition."""
    return min(dist[i][j] for one, other in combinations(clusters, 2) for i in one for j in other)


# Three points and two: all three pairs of the former come before the pair that is to be joined next.
TWO_GROUPS = [[0, 1, 1, 9, 9], [1, 0, 1, 9, 9], [1, 1, 0, 9, 9], [9, 9, 9, 0, 2], [9, 9, 9, 2, 0]]


@given(cases())
@example((TWO_GROUPS, 2))
@example((TWO_GROUPS, 3))
def test_finds_the_greatest_spacing_of_all_clusterings(case):
    dist, k = case
    assert max_spacing(deepcopy(dist), k) == max(spacing(dist, clusters) for clusters in clusterings(len(dist), k))
