import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from softmax_cross_entropy_backward import softmax_ce_backward

from kata_runner.testing import close

# Every row has a level of its own: small and huge scores meet in one array. At each level there are ties.
levels = st.sampled_from([0.0, 0.0, 3.0, 900.0, -900.0, 50_000.0, -999_000.0])
offsets = st.sampled_from([-1.0, 0.0, 0.0, 2.0, 700.0]) | st.floats(-3, 3)


@st.composite
def cases(draw):
    n, v = draw(st.integers(1, 4)), draw(st.integers(1, 5))
    rows = [[level + draw(offsets) for _ in range(v)] for level in draw(st.lists(levels, min_size=n, max_size=n))]
    return np.array(rows), np.array(draw(st.lists(st.integers(0, v - 1), min_size=n, max_size=n)))


def loss_of(row, target):
    highest = max(row)
    return math.log(math.fsum(math.exp(score - highest) for score in row)) + highest - row[target]


def slope(row, target, at):
    """Of fourth order in the step. The row is lowered first, which changes no loss and saves digits."""
    lowered = [score - max(row) for score in row]

    def moved(step):
        return loss_of([score + step * (j == at) for j, score in enumerate(lowered)], target)

    return (8 * (moved(1e-2) - moved(-1e-2)) - moved(2e-2) + moved(-2e-2)) / 0.12


@given(cases())
def test_gives_the_slope_of_every_logit(case):
    logits, targets = case
    rows = zip(logits.tolist(), targets.tolist(), strict=True)
    expected = [[slope(row, target, j) / len(targets) for j in range(len(row))] for row, target in rows]
    gradient = softmax_ce_backward(logits.copy(), targets.copy())
    assert close(gradient, np.array(expected), 1e-7, 1e-7)
