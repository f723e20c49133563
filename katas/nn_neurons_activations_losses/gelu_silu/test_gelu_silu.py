import math

import numpy as np
from gelu_silu import activations
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.testing import close

# The formulas differ most between 1 and 4 from zero; 1e6 is where exponentials overflow.
floats = st.sampled_from([-1e6, -1000.0, -2.0, -1.0, 0.0, 0.5, 1.0, 2.5, 1000.0, 1e6]) | st.floats(-5, 5)
integers = st.sampled_from([-(10**6), -1000, -2, -1, 0, 1, 3, 1000, 10**6])


@st.composite
def arrays(draw):
    shape = draw(st.lists(st.integers(1, 4), min_size=1, max_size=3) | st.sampled_from([[0], [2, 0]]))
    size = math.prod(shape)
    entries, kind = draw(st.sampled_from([(floats, float), (floats, float), (integers, int)]))
    return np.array(draw(st.lists(entries, min_size=size, max_size=size)), kind).reshape(shape)


def is_applied(function, x, name):
    result = activations(x.copy())[name]
    expected = np.array([function(float(entry)) for entry in x.ravel()], float).reshape(x.shape)
    return close(result, expected) and result.dtype == np.float64


@given(arrays())
def test_gives_the_exact_gelu(x):
    assert is_applied(lambda x: x * math.erfc(-x / math.sqrt(2)) / 2, x, "gelu")


@given(arrays())
def test_gives_the_gelu_by_tanh(x):
    # (1 + tanh(t)) / 2 is a sigmoid of 2 t.
    assert is_applied(lambda x: silu_of(x, math.sqrt(8 / math.pi) * (x + 0.044715 * x**3)), x, "gelu_tanh")


def silu_of(x, z):
    return x / (1 + math.exp(-z)) if z > -700 else 0.0


@given(arrays())
def test_gives_the_silu(x):
    assert is_applied(lambda x: silu_of(x, x), x, "silu")
