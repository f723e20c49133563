import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from multiclass_hinge_loss import svm_loss

from kata_runner.testing import close


def integers(shape):
    return st.lists(st.integers(-3, 3), min_size=math.prod(shape), max_size=math.prod(shape)).map(
        lambda values: np.array(values, dtype=float).reshape(shape)
    )


@st.composite
def cases(draw):
    n, d, c = draw(st.integers(1, 6)), draw(st.integers(1, 3)), draw(st.integers(1, 4))
    # Integers times multiples of 0.3: a margin is 1 + 0.3 k, and never near the kink.
    w, x = 0.3 * draw(integers((d, c))), draw(integers((n, d)))
    y = np.array(draw(st.lists(st.integers(0, c - 1), min_size=n, max_size=n)))
    return w, x, y, draw(st.sampled_from([0.0, 0.5, 2.0]))


def loss_of(w, x, y, reg):
    scores = [[sum(a * b for a, b in zip(row, column, strict=True)) for column in w.T] for row in x]
    costs = [max(0.0, s[j] - s[k] + 1.0) for s, k in zip(scores, y, strict=True) for j in range(len(s)) if j != k]
    return float(sum(costs) / len(x) + reg * sum(a * a for a in w.flat))


@given(cases())
def test_gives_the_loss(case):
    w, x, y, reg = case
    assert close(svm_loss(w.copy(), x.copy(), y.copy(), reg)[0], loss_of(w, x, y, reg))


@given(cases())
def test_gives_the_slope_of_every_weight(case):
    w, x, y, reg = case
    steps = 1e-4 * np.eye(w.size).reshape(-1, *w.shape)
    slopes = [(loss_of(w + step, x, y, reg) - loss_of(w - step, x, y, reg)) / 2e-4 for step in steps]
    assert close(svm_loss(w.copy(), x.copy(), y.copy(), reg)[1], np.reshape(slopes, w.shape), 1e-7, 1e-7)
