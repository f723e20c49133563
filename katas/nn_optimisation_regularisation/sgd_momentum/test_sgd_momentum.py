import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from sgd_momentum import sgd_step

from kata_runner.testing import close

numbers = st.integers(-8, 8).map(float) | st.floats(-1e3, 1e3)
settings = st.tuples(st.sampled_from([0.5, 0.1, 2.0]), st.sampled_from([0.9, 0.5, 0.0]), st.booleans())


@st.composite
def arrays(draw):
    """Weights, gradient and velocity."""
    shape = draw(st.lists(st.integers(1, 3), min_size=1, max_size=3))
    size = math.prod(shape)
    return [np.array(draw(st.lists(numbers, min_size=size, max_size=size))).reshape(shape) for _ in range(3)]


def stepped(w, g, v, lr, mu, nesterov):
    """For numbers; Nesterov's way, as the velocity's next step with the same gradient, less the step before."""
    fast = mu * v - lr * g
    faster = mu * fast - lr * g
    return w + (faster if nesterov else fast), fast


@given(arrays(), settings)
def test_steps_with_the_velocity(start, settings):
    w, g, v = start
    expected_w, expected_v = np.vectorize(stepped)(w, g, v, *settings)
    for _ in range(2):  # nothing is remembered between calls
        new_w, new_v = sgd_step(w.copy(), g.copy(), v.copy(), *settings)
        assert close(new_v, expected_v)
        assert close(new_w, expected_w)
