import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from stable_softmax import softmax

from kata_runner.testing import close

# Few distinct scores, so that ties are common; a slice may hold small ones only, and its neighbour huge ones.
scores = st.one_of(
    st.sampled_from([-2.0, 0.0, 0.0, 1.0, 3.0]),
    st.sampled_from([-40_000.0, -900.0, 900.0, 10_000.0, 10_000.5, -math.inf]),
    st.floats(-1e4, 1e4),
)


@st.composite
def cases(draw):
    shape = draw(st.lists(st.integers(1, 4), min_size=1, max_size=3))
    size = math.prod(shape)
    x = np.array(draw(st.lists(scores, min_size=size, max_size=size))).reshape(shape)
    axis = draw(st.sampled_from(range(-len(shape), len(shape))))
    temperature = draw(st.sampled_from([1.0, 0.25, 0.5, 3.0, 100.0]))
    options = {} if axis == -1 else {"axis": axis}
    options |= {} if temperature == 1 else {"temperature": temperature}
    masked = np.isneginf(x).all(axis, keepdims=True)
    return np.where(masked, 1.0, x), options


def log_softmax(x, axis=-1, temperature=1.0):
    def of_slice(scores):
        z = [score / temperature for score in scores]
        return [a - max(z) - math.log(math.fsum(math.exp(b - max(z)) for b in z)) for a in z]

    return np.apply_along_axis(of_slice, axis, x)


@given(cases())
def test_gives_the_probabilities_in_every_slice(case):
    x, options = case
    probabilities, _ = softmax(x.copy(), **options)
    assert close(probabilities, np.exp(log_softmax(x, **options)))


@given(cases())
def test_gives_the_logarithms_where_probabilities_vanish_too(case):
    x, options = case
    _, logs = softmax(x.copy(), **options)
    assert close(logs, log_softmax(x, **options))
