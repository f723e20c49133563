import math
from fractions import Fraction

import numpy as np
from adamw_decoupled_decay import adamw_step
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.testing import close

# Tiny means and gradients show where eps is added.
numbers = st.integers(-4, 4).map(float) | st.sampled_from([0.0, 1e-8, -3e-9]) | st.floats(-100, 100)
options = st.tuples(
    st.sampled_from([1, 1, 2, 3, 1000]), st.sampled_from([0.5, 0.125, 2.0]), st.sampled_from([0.0, 0.25, 0.1, 1.0])
)
B1, B2 = Fraction(9, 10), Fraction(999, 1000)


@st.composite
def arrays(draw):
    """Weights, gradient, mean and mean square."""
    shape = draw(st.lists(st.integers(1, 3), min_size=1, max_size=3))
    size = math.prod(shape)
    w, g, m, v = (np.array(draw(st.lists(numbers, min_size=size, max_size=size))).reshape(shape) for _ in range(4))
    return w, g, m, v**2


def stepped(w, g, m, v, t, lr, wd):
    """For numbers, exact up to the root."""
    w, g, m, v = map(Fraction, (w, g, m, v))
    m = m + (1 - B1) * (g - m)
    v = v + (1 - B2) * (g * g - v)
    step = m / (1 - B1**t) / Fraction(math.sqrt(v / (1 - B2**t)) + 1e-8)
    return float(w - Fraction(lr) * (step + Fraction(wd) * w)), float(m), float(v)


@given(arrays(), options)
def test_steps_like_adam_and_shrinks_the_old_weights(start, options):
    expected = np.vectorize(stepped, otypes=[float] * 3)(*start, *options)
    result = adamw_step(*(x.copy() for x in start), *options)
    assert len(result) == 3
    assert close(result[0], expected[0], absolute=1e-7)
    assert close(result[1], expected[1], absolute=1e-12)
    assert close(result[2], expected[2], absolute=1e-18)
