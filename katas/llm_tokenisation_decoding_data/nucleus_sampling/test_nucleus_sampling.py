import math

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st
from nucleus_sampling import top_p

from kata_runner.testing import close

# Few distinct logits, so that ties are common; a long tail; forbidden tokens; and huge logits.
some = st.sampled_from([-1.0, 0.0, 0.0, 0.5, 2.0, 3.0]) | st.sampled_from([-60.0, -90.0, -math.inf])
huge = st.sampled_from([-1e4, 9999.5, 9999.0, 1e4, -math.inf])
vocabularies = (st.lists(some, min_size=1, max_size=7) | st.lists(huge, min_size=1, max_size=5)).map(
    lambda z: z if max(z) > -math.inf else [*z, 1.0]
)
parts = st.sampled_from([1e-12, 0.1, 0.5, 0.9, 0.999, 1.0]) | st.floats(0.01, 1.0)


def right_answers(z, p):
    """One nucleus, or two where a sum is p up to rounding; as an array each."""
    order = sorted(range(len(z)), key=lambda i: (-z[i], i))
    weights = [math.exp(z[i] - max(z)) for i in order]
    sums = [math.fsum(weights[:size]) / math.fsum(weights) for size in range(len(z) + 1)]
    inner = range(1, len(z) + 1)
    sizes = [len(z)] if p == 1 else [size for size in inner if sums[size - 1] < p + 1e-9 and sums[size] >= p - 1e-9]
    for size in sizes:
        answer = np.zeros(len(z))
        answer[order[:size]] = np.array(weights[:size]) / math.fsum(weights[:size])
        yield answer


@example([0.0] * 10, 1.0)
@example([0.0, -60.0], 1.0)
@example([-90.0, 2.0, -60.0, 2.0, -40.0], 1.0)
@example([0.0, 1.0, 0.0, 0.0], 0.6)
@example([3.0, 0.0, 2.0], 0.8)
@example([0.0, 1.0, 2.0] * 20, 0.93)
@example([1.0, -math.inf, 1.0, 1.0], 0.5)
@example([1e4, 9999.0, -1e4], 0.9)
@example([-1e4, -9999.0, -9999.5], 0.9)
@given(vocabularies, parts)
def test_keeps_the_most_likely_tokens_that_reach_p(z, p):
    result = top_p(np.array(z), p)
    assert any(close(result, answer, absolute=1e-300) for answer in right_answers(z, p))


@given(vocabularies, parts)
def test_gives_an_array_of_its_own(z, p):
    array = np.array(z)
    result = top_p(array, p)
    result += 1.0
    assert array.tolist() == z
