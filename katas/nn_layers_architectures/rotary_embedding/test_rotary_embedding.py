import cmath

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st
from rotary_embedding import rope

from kata_runner.testing import close

positions = st.sampled_from([0, 1, 2, 3, 3, 50, 100_000])


@st.composite
def cases(draw):
    leading, d = draw(st.lists(st.integers(1, 3), max_size=2)), 2 * draw(st.integers(1, 4))
    at = np.array(draw(st.lists(positions, min_size=1, max_size=4)))
    x = np.random.default_rng(draw(st.integers(0, 99))).integers(-4, 5, (*leading, len(at), d)) * 0.5
    return x, at, draw(st.sampled_from([10_000.0, 10_000.0, 100.0, 2.0, 1.0]))


TOKENS = np.arange(1.0, 49.0).reshape(2, 3, 8)


def turned(x, positions, base):
    """Pairs as complex numbers: to turn one by an angle is to multiply it by e to the power of i times the angle."""
    out, d = np.zeros(x.shape), x.shape[-1]
    for *head, t in np.ndindex(x.shape[:-1]):
        for c in range(0, d, 2):
            point = complex(*x[(*head, t, slice(c, c + 2))])
            point *= cmath.rect(1.0, int(positions[t]) / base ** (c / d))
            out[(*head, t, c)], out[(*head, t, c + 1)] = point.real, point.imag
    return out


@given(cases())
@example((TOKENS, np.array([0, 1, 2]), 10_000.0))
@example((TOKENS, np.array([7, 100, 3]), 100.0))
def test_turns_every_pair_by_the_angle_of_its_token(case):
    x, positions, base = case
    assert close(rope(x.copy(), positions.copy(), base), turned(*case), 1e-8, 1e-8)
