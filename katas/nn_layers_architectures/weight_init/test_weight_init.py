import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from weight_init import init_weights

schemes = ["xavier_normal", "xavier_uniform", "he_normal", "he_uniform"]
fans = st.integers(1, 6)


def large(kind):
    """Of every scheme of this kind, (weights over their standard deviation, what chance may do to an average)."""
    # Layers that widen and layers that narrow, so that fans cannot be mixed up. Chance has six standard errors.
    for fan_in, fan_out, seed in [(100, 400, 0), (400, 100, 1), (200, 200, 2**32 - 1)]:
        for rule, variance in [("xavier", 2 / (fan_in + fan_out)), ("he", 2 / fan_in)]:
            w = init_weights(fan_in, fan_out, f"{rule}_{kind}", seed)
            assert w.shape == (fan_in, fan_out)
            assert np.unique(w).size > 0.99 * w.size, "weights repeat"
            yield w / math.sqrt(variance), 6 / math.sqrt(w.size)


def test_normal_weights_have_the_variance():
    for z, chance in large("normal"):
        assert abs(z.mean()) < chance
        assert abs((z * z).mean() - 1) < math.sqrt(2) * chance
        assert abs((abs(z) < 1).mean() - 0.6827) < 0.47 * chance
        assert abs(z).max() > 3.3, "the tails are cut off"


def test_uniform_weights_fill_their_range():
    for z, chance in large("uniform"):
        assert abs(z.mean()) < chance
        assert abs((z * z).mean() - 1) < 0.9 * chance
        assert math.sqrt(3) * 0.999 < abs(z).max() < math.sqrt(3) + 1e-9


@given(fans, fans, st.sampled_from(schemes), st.integers(0, 2**32 - 2))
def test_the_seed_decides(fan_in, fan_out, scheme, seed):
    first, other, again = (init_weights(fan_in, fan_out, scheme, s) for s in (seed, seed + 1, seed))
    assert first.shape == (fan_in, fan_out)
    assert first.dtype == np.float64
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
