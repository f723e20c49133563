import math

import numpy as np
from dense_backward import dense_backward
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.testing import close


@st.composite
def cases(draw):
    # Often all sides are equal, where no shape tells a transposed matrix; entries are different, so that values do.
    n, d, h = draw(st.tuples(*[st.integers(1, 4)] * 3) | st.integers(2, 4).map(lambda side: (side,) * 3))

    def array(*shape):
        values = st.integers(-9, 9) | st.floats(-9, 9)
        return np.array(draw(st.lists(values, min_size=math.prod(shape), max_size=math.prod(shape))), float).reshape(
            shape
        )

    return array(n, h), array(n, d), array(d, h)


def slopes(loss, at):
    """Exact for a loss that is linear in this one argument, however large the step."""
    steps = np.eye(at.size).reshape(-1, *at.shape)
    return np.reshape([(loss(at + step) - loss(at - step)) / 2 for step in steps], at.shape)


@given(cases())
def test_gives_the_slopes_of_inputs_weights_and_biases(case):
    dout, x, w = case

    def loss(x, w, b):
        return float((dout * (np.einsum("nd,dh->nh", x, w) + b)).sum())

    b = np.zeros(w.shape[1])
    dx, dw, db = dense_backward(dout.copy(), x.copy(), w.copy())
    assert close(dx, slopes(lambda x: loss(x, w, b), x))
    assert close(dw, slopes(lambda w: loss(x, w, b), w))
    assert close(db, slopes(lambda b: loss(x, w, b), b))
