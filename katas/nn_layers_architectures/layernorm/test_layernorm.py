import math

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st
from layernorm import layernorm

from kata_runner.testing import close

# Tokens with equal entries, and nearly equal ones far from zero; a wide range of eps, to show where it is added.
entries = st.sampled_from([-2.0, 0.0, 0.0, 1.0, 3.0]) | st.floats(-5, 5)
levels = st.sampled_from([0.0, 0.0, 1.0, -99_990.7])
factors = st.sampled_from([-1.0, 0.0, 0.5, 1.0, 3.0])


@st.composite
def cases(draw):
    leading, d = draw(st.lists(st.integers(1, 3), max_size=3)), draw(st.integers(1, 4))
    tokens = []
    for _ in range(math.prod(leading)):
        level = draw(levels)
        tokens.append([level + draw(entries) for _ in range(d)])
    gamma, beta = (np.array(draw(st.lists(factors, min_size=d, max_size=d))) for _ in range(2))
    x, eps = np.array(tokens).reshape(*leading, d), draw(st.sampled_from([1e-5, 1e-3, 2.0]))
    return x, gamma, beta, eps, draw(st.booleans())


TWO = np.array([[1.0, 3.0, 4.0], [0.0, -1.0, 5.0]]), np.array([1.0, 2.0, -3.0]), np.array([0.0, 5.0, 7.0])
FAR = np.array([99_999.7, 99_999.8, 99_999.9]), np.ones(3), np.zeros(3)


def normalised(x, gamma, beta, eps, rms):
    out = np.zeros(x.shape)
    for at in np.ndindex(x.shape[:-1]):
        token = x[at].tolist()
        mean = 0.0 if rms else math.fsum(token) / len(token)
        square = math.fsum((entry - mean) ** 2 for entry in token) / len(token)
        for c, entry in enumerate(token):
            out[(*at, c)] = (entry - mean) / math.sqrt(square + eps) * gamma[c] + beta[c]
    return out


@given(cases())
@example((*TWO, 0.0, False))
@example((*TWO, 2.0, False))
@example((*TWO, 0.0, True))
@example((*TWO, 2.0, True))
@example((*FAR, 1e-5, False))
def test_normalises_every_token_by_itself(case):
    x, gamma, beta, eps, rms = case
    assert close(layernorm(x.copy(), gamma.copy(), beta.copy(), eps, rms), normalised(*case), 1e-7, 1e-7)
