from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from max_weight_independent_set_path import best_independent

from kata_runner.testing import all_lists, every

# Weights close to each other, where the heaviest misleads, or far apart; some are 0.
weights = st.lists(st.integers(4, 8), max_size=9) | st.lists(st.sampled_from([0, 0, 1, 2, 9]), max_size=9)


def largest_sum(w):
    choices = [chosen for chosen in range(1 << len(w)) if not chosen & chosen >> 1]
    return max(sum(weight for v, weight in enumerate(w) if chosen >> v & 1) for chosen in choices)


@every(w=all_lists([0, 1, 2], 4))
@given(weights)
def test_chooses_vertices_that_are_no_neighbours_and_weigh_most(w):
    total, vertices = best_independent(w.copy())
    assert total == largest_sum(w)
    places = sorted(vertices)
    assert all(v in range(len(w)) for v in places), "there is no such vertex"
    assert all(v - u > 1 for u, v in pairwise(places)), "neighbours, or a vertex twice"
    assert sum(w[v] for v in places) == total
