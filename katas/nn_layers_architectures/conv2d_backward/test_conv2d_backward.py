import math

import numpy as np
from conv2d_backward import conv2d_backward
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.testing import close

few, three = st.integers(1, 2), st.integers(1, 3)


@st.composite
def cases(draw):
    n, c, f, kh, kw = draw(few), draw(few), draw(few), draw(three), draw(three)
    stride, pad = draw(three), draw(st.integers(0, 2))
    # Rows and columns apart, and some that are left over by the stride.
    h, w = (max(1, k - 2 * pad) + draw(st.integers(0, 3)) for k in (kh, kw))
    rng = np.random.default_rng(draw(st.integers(0, 99)))

    def array(*shape):
        # Distinct entries, so that each tells where it came from.
        return rng.permutation(math.prod(shape)).reshape(shape) - 1.5

    oh, ow = (h + 2 * pad - kh) // stride + 1, (w + 2 * pad - kw) // stride + 1
    return array(n, f, oh, ow), array(n, c, h, w), array(f, c, kh, kw), stride, pad


def slopes(dout, x, w, stride, pad):
    """Every product of the forward pass has two factors; each has the other for its slope."""
    dx, dw, db = np.zeros(x.shape), np.zeros(w.shape), np.zeros(len(w))
    for (n, f, r, s), slope in np.ndenumerate(dout):
        db[f] += slope
        for c, p, q in np.ndindex(w.shape[1:]):
            y, z = r * stride + p - pad, s * stride + q - pad
            if 0 <= y < x.shape[2] and 0 <= z < x.shape[3]:
                dx[n, c, y, z] += w[f, c, p, q] * slope
                dw[f, c, p, q] += x[n, c, y, z] * slope
    return dx, dw, db


@given(cases())
def test_gives_the_slopes_of_images_filters_and_biases(case):
    dx, dw, db = slopes(*case)
    results = conv2d_backward(*(np.copy(argument) for argument in case[:3]), *case[3:])
    assert close(results[0], dx)
    assert close(results[1], dw)
    assert close(results[2], db)
