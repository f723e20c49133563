import math

import numpy as np
from dense_forward import dense
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.testing import close


@st.composite
def cases(draw):
    # Often all sides are equal: then no shape tells what is transposed, or which axis a bias went to.
    n, d, h = draw(
        st.tuples(st.integers(0, 4), st.integers(1, 4), st.integers(1, 4))
        | st.integers(2, 4).map(lambda side: (side, side, side))
    )

    def array(*shape):
        entries = draw(
            st.sampled_from([st.integers(-9, 9), st.sampled_from([-2.5, 0.0, 0.25, 1.0]) | st.floats(-9, 9)])
        )
        values = draw(st.lists(entries, min_size=math.prod(shape), max_size=math.prod(shape)))
        kind = int if values and isinstance(values[0], int) else float
        return np.array(values, kind).reshape(shape)

    return array(n, d), array(d, h), array(*draw(st.sampled_from([(h,), (1, h), (h, 1)])))


@given(cases())
def test_gives_what_every_neuron_says_about_every_sample(case):
    x, w, b = case
    columns = w.T.tolist(), b.ravel().tolist()
    expected = [
        [
            math.fsum(p * q for p, q in zip(row, column, strict=True)) + bias
            for column, bias in zip(*columns, strict=True)
        ]
        for row in x.tolist()
    ]
    result = dense(x.copy(), w.copy(), b.copy())
    assert close(result, np.array(expected, dtype=float).reshape(len(x), w.shape[1]))
    assert result.dtype == np.float64
