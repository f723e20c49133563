import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from max_pool2d import max_pool

from kata_runner.testing import close


@st.composite
def cases(draw):
    n, c, size = draw(st.integers(1, 2)), draw(st.integers(1, 2)), draw(st.integers(1, 3))
    # Rows and columns apart, often some that are left over.
    h, w = (size * draw(st.integers(1, 3)) + draw(st.integers(0, size - 1)) for _ in "hw")
    rng = np.random.default_rng(draw(st.integers(0, 999)))
    # Few values, so that there are ties; or all are negative; or none are equal.
    low, high = draw(st.sampled_from([(-1, 2), (-3, 0), (-1000, 1000)]))
    dout = 1.0 + rng.permutation(n * c * (h // size) * (w // size))
    return rng.integers(low, high, (n, c, h, w)) / 2, dout.reshape(n, c, h // size, w // size), size


@given(cases())
def test_keeps_the_maxima(case):
    x, dout, size = case
    expected = np.zeros(dout.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        window = x[n, c, i * size : (i + 1) * size, j * size : (j + 1) * size].ravel().tolist()
        expected[n, c, i, j] = max(window)
    assert close(max_pool(x.copy(), dout.copy(), size)[0], expected)


@given(cases())
def test_only_the_first_maximum_has_influence(case):
    x, dout, size = case
    expected = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        places = [(n, c, i * size + p, j * size + q) for p in range(size) for q in range(size)]
        expected[max(places, key=lambda place: x[place])] = dout[n, c, i, j]
    assert close(max_pool(x.copy(), dout.copy(), size)[1], expected)
