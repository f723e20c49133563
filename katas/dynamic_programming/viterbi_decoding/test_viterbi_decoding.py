import math
from copy import deepcopy
from itertools import pairwise, product

from hypothesis import example, given
from hypothesis import strategies as st
from viterbi_decoding import viterbi

from kata_runner.testing import close

# Likely, unlikely, hardly possible at all (no float holds e**-900), impossible.
logs = st.sampled_from([-0.1, -0.5, -1.0, -2.25, -2.5, -900.5, -math.inf])


@st.composite
def models(draw):
    states, symbols, moments = draw(st.integers(1, 3)), draw(st.integers(1, 3)), draw(st.integers(1, 5))

    def table(rows, columns):
        return [draw(st.lists(logs, min_size=columns, max_size=columns)) for _ in range(rows)]

    obs = draw(st.lists(st.integers(0, symbols - 1), min_size=moments, max_size=moments))
    return table(1, states)[0], table(states, states), table(states, symbols), obs


def score(path, start, trans, emit, obs):
    total = start[path[0]] + sum(emit[i][k] for i, k in zip(path, obs, strict=True))
    return total + sum(trans[i][j] for i, j in pairwise(path))


@given(models())
@example(([-math.inf], [[-1.0]], [[-0.5]], [0, 0]))
def test_gives_the_largest_log_probability_and_a_path_that_has_it(model):
    start, _, _, obs = model
    best = max(score(path, *model) for path in product(range(len(start)), repeat=len(obs)))
    value, path = viterbi(*deepcopy(model))
    assert close(value, best), f"the largest log-probability is {best}"
    assert len(path) == len(obs), "a path has a state for each moment"
    assert all(i in range(len(start)) for i in path), "there is no such state"
    assert close(score(path, *model), best), "that is not a best path"
