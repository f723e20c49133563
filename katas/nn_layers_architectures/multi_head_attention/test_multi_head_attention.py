import math

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st
from multi_head_attention import mha

from kata_runner.testing import close


def case_of(b, t, heads, c, causal, scale, seed):
    """Few integers, times powers of two: products are exact, scores small or huge, and no two heads alike."""
    rng, d = np.random.default_rng(seed), heads * c
    x, wqkv, wo = (rng.integers(-2, 4, shape) for shape in ((b, t, d), (d, 3 * d), (d, d)))
    return x * 1.0, wqkv * scale, wo * 0.5, heads, causal


few = st.integers(1, 3)
scales = st.sampled_from([0.0625, 0.25, 0.5, 4.0])
cases = st.builds(case_of, few, st.integers(1, 4), few, few, st.booleans(), scales, st.integers(0, 999))


def attended(x, wqkv, wo, heads, causal):
    (_, length, d), out = x.shape, np.zeros(x.shape)
    c = d // heads
    for b, i in np.ndindex(x.shape[:2]):
        for at in range(0, d, c):  # of a head, among queries, keys and values
            query, keys, values = (x[b] @ wqkv[:, part + at : part + at + c] for part in (0, d, 2 * d))
            seen = range(i + 1 if causal else length)
            scores = [float(query[i] @ keys[j]) / math.sqrt(c) for j in seen]
            powers = [math.exp(score - max(scores)) for score in scores]
            mean = sum(powers[j] * values[j] for j in seen) / math.fsum(powers)
            out[b, i] += mean @ wo[at : at + c]
    return out


@given(cases)
@example(case_of(2, 3, 2, 2, False, 0.0625, 0))
@example(case_of(2, 4, 3, 2, True, 0.0625, 1))
@example(case_of(1, 4, 2, 3, False, 4.0, 2))
def test_attends_in_every_head_and_joins_them(case):
    x, wqkv, wo, heads, causal = case
    assert close(mha(x.copy(), wqkv.copy(), wo.copy(), heads, causal), attended(*case), 1e-7, 1e-7)
