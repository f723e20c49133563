import math

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st
from kv_cache import CachedAttention

from kata_runner.testing import close

lengths = st.integers(1, 3)


@st.composite
def cases(draw):
    """Weights and runs of tokens, with a reset after each run. Products are exact, scores small or huge."""
    width, d, e = draw(lengths), draw(lengths), draw(lengths)
    runs = draw(st.lists(st.integers(0, 5), min_size=1, max_size=4))
    return case_of(width, d, e, runs, draw(st.sampled_from([0.25, 0.5, 64.0])), draw(st.integers(0, 999)))


def case_of(width, d, e, runs, scale, seed):
    rng = np.random.default_rng(seed)
    wq, wk, wv = (rng.integers(-3, 4, (width, columns)) * 1.0 for columns in (d, d, e))
    return (wq * scale, wk, wv), [rng.integers(-3, 4, (length, width)) * 1.0 for length in runs]


def attended(weights, tokens):
    """What the last of some tokens sees."""
    query, keys, values = (tokens @ w for w in weights)
    scores = [float(query[-1] @ key) / math.sqrt(len(key)) for key in keys]
    powers = [math.exp(score - max(scores)) for score in scores]
    return sum(power * value for power, value in zip(powers, values, strict=True)) / math.fsum(powers)


@given(cases())
@example(case_of(2, 3, 2, [3, 5, 2], 0.25, 0))
@example(case_of(3, 2, 1, [5, 1], 64.0, 1))
def test_lets_each_token_attend_to_all_so_far(case):
    weights, runs = case
    capacity, x, seen, expected = max(1, *map(len, runs)), np.zeros(len(weights[0])), [], []
    cache, another = (CachedAttention(*(w.copy() for w in weights), most) for most in (capacity, 99))
    for tokens in runs:
        assert len(cache) == 0
        for t in range(len(tokens)):
            another.step(np.ones(len(x)))
            x[:] = tokens[t]
            seen.append(cache.step(x))
            expected.append(attended(weights, tokens[: t + 1]))
            assert len(cache) == t + 1
            assert np.array_equal(x, tokens[t]), "the token has changed"
        assert cache.reset() is None
    assert all(close(out, right, 1e-7, 1e-7) for out, right in zip(seen, expected, strict=True))
