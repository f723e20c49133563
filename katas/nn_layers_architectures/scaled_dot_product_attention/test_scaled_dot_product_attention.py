import math

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st
from scaled_dot_product_attention import attention

from kata_runner.testing import close

lengths = st.integers(1, 4)
# Scores of every size, in one array too: each query is stretched by a factor of its own.
factors = st.sampled_from([0.1, 0.2, 0.5, 1.0, 25.0])


@st.composite
def cases(draw):
    leading = draw(st.lists(st.integers(1, 3), max_size=2))
    t, d, e, causal = draw(lengths), draw(lengths), draw(lengths), draw(st.booleans())
    s = t if causal else draw(lengths)
    rng = np.random.default_rng(draw(st.integers(0, 999)))
    stretch = np.array(draw(st.lists(factors, min_size=t, max_size=t)))[:, None]
    q = stretch * rng.integers(-4, 5, (*leading, t, d))
    k = draw(st.sampled_from([1.0, 1.0, 20.0])) * rng.integers(-4, 5, (*leading, s, d))
    v = rng.permutation(math.prod(leading) * s * e).reshape(*leading, s, e) * 0.5 - 1.5
    return q, k, v, causal


def attended(q, k, v, causal):
    out = np.zeros((*q.shape[:-1], v.shape[-1]))
    for *head, i in np.ndindex(q.shape[:-1]):
        keys, values, query = k[(*head,)].tolist(), v[(*head,)].tolist(), q[(*head, i)].tolist()
        seen = range(i + 1 if causal else len(keys))
        scores = [dot(query, keys[j]) for j in seen]
        powers = [math.exp((score - max(scores)) / math.sqrt(len(query))) for score in scores]
        for c in range(v.shape[-1]):
            out[(*head, i, c)] = math.fsum(powers[j] * values[j][c] for j in seen) / math.fsum(powers)
    return out


def dot(a, b):
    return math.fsum(x * y for x, y in zip(a, b, strict=True))


@given(cases())
@example((np.full((2, 1), 100.0), np.array([[100.0], [99.0]]), np.array([[3.0], [-5.0]]), False))
def test_takes_the_weighted_mean_of_the_values_that_a_query_sees(case):
    q, k, v, causal = case
    assert close(attention(q.copy(), k.copy(), v.copy(), causal), attended(*case), 1e-8, 1e-8)
