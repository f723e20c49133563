import math

import numpy as np
from conv2d_forward import conv2d
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.testing import close

few, three = st.integers(1, 2), st.integers(1, 3)


@st.composite
def cases(draw):
    n, c, f, kh, kw = draw(few), draw(three), draw(three), draw(three), draw(three)
    stride, pad = draw(three), draw(st.integers(0, 2))
    # Rows and columns apart, and some that are left over by the stride.
    h, w = (max(1, k - 2 * pad) + draw(st.integers(0, 4)) for k in (kh, kw))
    seed = draw(st.integers(0, 99))

    def array(*shape):
        # Distinct entries, so that each tells where it came from.
        return np.random.default_rng(seed).permutation(math.prod(shape)).reshape(shape) - 1.5

    return array(n, c, h, w), array(f, c, kh, kw), array(f), stride, pad


def slid(x, w, b, stride, pad):
    (n, c, height, width), (f, _, kh, kw) = x.shape, w.shape
    rows, columns = (height + 2 * pad - kh) // stride + 1, (width + 2 * pad - kw) // stride + 1
    result = np.zeros((n, f, rows, columns))
    for i, g, r, s in np.ndindex(result.shape):
        result[i, g, r, s] = b[g]
        for ch, p, q in np.ndindex(c, kh, kw):
            y, z = r * stride + p - pad, s * stride + q - pad
            if 0 <= y < height and 0 <= z < width:
                result[i, g, r, s] += x[i, ch, y, z] * w[g, ch, p, q]
    return result


@given(cases())
def test_lays_every_filter_on_every_place(case):
    x, w, b, stride, pad = case
    assert close(conv2d(x.copy(), w.copy(), b.copy(), stride, pad), slid(*case))
