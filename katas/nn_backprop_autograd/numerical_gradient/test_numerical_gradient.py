import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numerical_gradient import numerical_gradient

from kata_runner.testing import Calls, close


@st.composite
def cases(draw):
    """(f, x, eps, what is expected)"""
    shape = draw(st.lists(st.integers(1, 3), min_size=1, max_size=3))
    size = math.prod(shape)
    entries = draw(st.sampled_from([st.integers(-3, 3), st.sampled_from([-1.7, -0.1, 0.0, 0.3, 2.5])]))
    x = np.array(draw(st.lists(entries, min_size=size, max_size=size))).reshape(shape)
    weights = np.arange(1.0, size + 1).reshape(shape)
    # 1e-5 by default, which is not handed over.
    eps = draw(st.sampled_from([1e-5, 1e-5, 1e-3, 0.5, 2.0]))

    def f(x):
        return float((weights * x**3).sum() + x.sum() ** 2)

    # A cube's quotient is its slope and eps squared; a square's is its slope. Everything is exact, whatever eps is.
    expected = weights * (3.0 * x**2 + eps**2) + 2.0 * x.sum()
    return Calls(f), x, [] if eps == 1e-5 else [eps], expected


@given(cases())
def test_gives_the_quotient_at_every_entry_from_two_calls(case):
    f, x, eps, expected = case
    result = numerical_gradient(f, x.copy(), *eps)
    assert close(result, expected, 1e-6, 1e-6)
    assert result.dtype == np.float64
    assert f.count <= 2 * x.size, f"{f.count} calls for {x.size} entries"
