import math

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st
from transformer_block import block

from kata_runner.testing import close


def case_of(b, t, heads, c, f, scale, seed):
    rng, d = np.random.default_rng(seed), heads * c
    shapes = {"wqkv": (d, 3 * d), "wo": (d, d), "w1": (d, f), "b1": (f,), "w2": (f, d), "b2": (d,)}
    shapes |= dict.fromkeys(("ln1_gamma", "ln1_beta", "ln2_gamma", "ln2_beta"), (d,))
    p = {name: rng.integers(-3, 5, shape) * 0.5 for name, shape in shapes.items()}
    p["wqkv"] *= scale
    return rng.integers(-3, 4, (b, t, d)) * rng.choice([0.001, 1.0, 20.0], (b, t, 1)), p, heads


few = st.integers(1, 3)
cases = st.builds(
    case_of, few, st.integers(1, 4), few, few, few, st.sampled_from([0.25, 1.0, 4.0]), st.integers(0, 999)
)


def normalised(tokens, gamma, beta):
    rows = []
    for token in tokens:
        apart = token - math.fsum(token) / len(token)
        rows.append(apart / math.sqrt(math.fsum(apart**2) / len(token) + 1e-5) * gamma + beta)
    return np.array(rows)


def attended(tokens, wqkv, wo, heads):
    d = len(wo)
    out, c = np.zeros(tokens.shape), d // heads
    for h in range(0, d, c):  # where a head begins among queries, keys and values
        queries, keys, values = (tokens @ wqkv[:, part + h : part + h + c] for part in (0, d, 2 * d))
        for i, query in enumerate(queries):
            scores = [float(query @ key) / math.sqrt(c) for key in keys[: i + 1]]
            powers = [math.exp(score - max(scores)) for score in scores]
            out[i] += np.array(powers) @ values[: i + 1] / math.fsum(powers) @ wo[h : h + c]
    return out


def passed(tokens, p, heads):
    h = tokens + attended(normalised(tokens, p["ln1_gamma"], p["ln1_beta"]), p["wqkv"], p["wo"], heads)
    inner = normalised(h, p["ln2_gamma"], p["ln2_beta"]) @ p["w1"] + p["b1"]
    tanh = np.array([[math.tanh(math.sqrt(2 / math.pi) * (z + 0.044715 * z**3)) for z in row] for row in inner])
    return h + (inner * (1 + tanh) / 2) @ p["w2"] + p["b2"]


@given(cases)
@example(case_of(2, 4, 2, 2, 3, 0.25, 0))
@example(case_of(2, 3, 2, 3, 3, 1.0, 1))
@example(case_of(1, 4, 1, 3, 2, 4.0, 2))
def test_adds_attention_and_then_the_network_to_every_token(case):
    x, p, heads = case
    expected = [passed(tokens, p, heads) for tokens in x]
    result = block(x.copy(), {name: w.copy() for name, w in p.items()}, heads)
    assert close(result, np.array(expected), 1e-6, 1e-6)
