import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from stable_sigmoid import sigmoid

from kata_runner.testing import close

special = [0.0, -0.0, 0.5, -3.0, -50.0, -690.0, 690.0, -720.0, -1e3, 1e3, 1e300, -math.inf, math.inf, math.nan]
floats = st.sampled_from(special) | st.floats(-40, 40)
integers = st.sampled_from([0, 1, -1, 40, -40, 690, -690, -720, 1000, -1000, 10**15, -(10**15)])


@st.composite
def arrays(draw):
    shape = draw(st.lists(st.integers(0, 5), min_size=1, max_size=3))
    size = math.prod(shape)
    entries, kind = draw(st.sampled_from([(floats, float), (floats, float), (integers, int)]))
    return np.array(draw(st.lists(entries, min_size=size, max_size=size)), kind).reshape(shape)


def exactly(x):
    if math.isnan(x):
        return x
    if x < -745.0:
        return 0.0
    return 1.0 / (1.0 + math.exp(-x)) if x > 0 else math.exp(x) / (1.0 + math.exp(x))


@given(arrays())
def test_gives_the_sigmoid_of_every_entry(x):
    result = sigmoid(x.copy())
    expected = np.array([exactly(entry) for entry in x.ravel().tolist()], float).reshape(x.shape)
    assert close(result, expected, 1e-9, 1e-300)
    assert (result[x >= -740] > 0).all(), "from -740 on, the sigmoid is above 0"
    assert result.dtype == np.float64
