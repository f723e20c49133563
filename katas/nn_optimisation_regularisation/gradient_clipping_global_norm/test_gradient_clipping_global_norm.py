import math

import numpy as np
import pytest
from gradient_clipping_global_norm import clip
from hypothesis import example, given
from hypothesis import strategies as st

from kata_runner.testing import close

numbers = st.integers(-4, 4).map(float) | st.floats(-1e3, 1e3)
norms = st.sampled_from([0.125, 1.0, 5.0, 100.0])


@st.composite
def arrays(draw):
    shape = draw(st.lists(st.integers(1, 3), min_size=1, max_size=3))
    size = math.prod(shape)
    return np.array(draw(st.lists(numbers, min_size=size, max_size=size))).reshape(shape)


gradients = st.lists(arrays(), max_size=3)
HUGE = [np.array([3e99, 0.0]), np.array([[4e99]])]
ONE_EACH = [np.array([3.0]), np.array([-4.0]), np.array([[0.0]])]


@example(ONE_EACH, 1.0)
@example(ONE_EACH, 4.5)  # each is short enough
@example(ONE_EACH, 5.0)
@example(ONE_EACH, 6.0)
@example(HUGE, 1.0)
@example([np.zeros(2)], 1.0)
@example([], 1.0)
@given(gradients, norms)
def test_shrinks_them_together(grads, max_norm):
    norm = math.hypot(*(x for g in grads for x in g.ravel().tolist()))
    factor = min(1.0, max_norm / norm) if norm else 1.0
    clipped, found = clip(grads, max_norm)
    assert close(found, norm)
    assert len(clipped) == len(grads)
    for c, g in zip(clipped, grads, strict=True):
        assert close(c, g * factor)


@given(gradients, arrays(), st.sampled_from([math.nan, math.inf, -math.inf]), norms, st.data())
def test_stops_at_what_is_not_finite(grads, spoilt, value, max_norm, data):
    spoilt.ravel()[data.draw(st.integers(0, spoilt.size - 1))] = value
    grads.insert(data.draw(st.integers(0, len(grads))), spoilt)
    with pytest.raises(ValueError):  # noqa: PT011
        clip(grads, max_norm)
