import math

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st
from temperature_top_k_sampling import sample_top_k

# Few distinct logits, so that ties are common, at the k-th place too; forbidden ones; and huge ones.
logits = st.sampled_from([-1.0, 0.0, 0.0, 0.5, 2.0, -math.inf]) | st.sampled_from([-1e4, 9999.5, 1e4, -math.inf])
vocabularies = st.lists(logits, min_size=1, max_size=7).map(lambda z: z if max(z) > -math.inf else [*z, 1.0])
temperatures = st.sampled_from([1.0, 0.0, 0.01, 0.5, 3.0, 100.0])
BANNED = [-math.inf, 1.0, -math.inf, 1.0, 0.0, -math.inf]


def shares(z, k, temperature):
    """(token, where its share begins, where it ends) of all tokens that can be drawn."""
    kept = sorted(sorted(range(len(z)), key=lambda i: (-z[i], i))[: k if temperature else 1])
    widths = [math.exp((z[i] - max(z)) / (temperature or 1.0)) for i in kept]
    ends = [math.fsum(widths[:j]) / math.fsum(widths) for j in range(len(kept) + 1)]
    return [(i, ends[j], ends[j + 1]) for j, i in enumerate(kept) if z[i] > -math.inf]


@example([0.0] * 10, 10, 1.0)
@example([2.0, 0.0, 0.0, 0.0, 1.0], 3, 1.0)
@example([0.0, 3.0, 3.0, 3.0], 2, 0.0)
@example([1e4, 9999.0, -1e4], 3, 0.5)
@example([0.0, 1.0, 2.0] * 20, 27, 1.0)
@example(BANNED, 6, 1.0)
@example([*BANNED, -math.inf, 5.0, -1.0], 4, 3.0)
@given(vocabularies, st.integers(1, 9), temperatures)
def test_draws_each_token_in_its_share(z, k, temperature):
    expected = shares(z, k, temperature)
    points = [begin + part * (end - begin) for _, begin, end in expected for part in (0.001, 0.5, 0.999)]
    for u in (0.0, *points, 1 - 2**-53):
        right = [i for i, begin, end in expected if begin - 1e-9 <= u <= end + 1e-9]
        assert sample_top_k(np.array(z), k, temperature, min(u, 1 - 2**-53)) in right
