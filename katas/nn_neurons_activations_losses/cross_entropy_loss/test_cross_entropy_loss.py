import math

import numpy as np
from cross_entropy_loss import cross_entropy
from hypothesis import example, given
from hypothesis import strategies as st

from kata_runner.testing import close

# Every row has a level of its own: small and huge scores meet in one array. At each level there are ties.
levels = st.sampled_from([0.0, 0.0, 3.0, 900.0, -900.0, 50_000.0, -999_000.0])
offsets = st.sampled_from([-1.0, 0.0, 0.0, 2.0, 800.0]) | st.floats(-3, 3)


@st.composite
def cases(draw):
    n, v = draw(st.integers(1, 4)), draw(st.integers(1, 5))
    rows = [[level + draw(offsets) for _ in range(v)] for level in draw(st.lists(levels, min_size=n, max_size=n))]
    ignored = draw(st.sampled_from([-100, -100, -1, 0, v - 1, v, 100]))
    targets = draw(st.lists(st.sampled_from([ignored, *range(v)]), min_size=n, max_size=n))
    options = {} if ignored == -100 else {"ignore_index": ignored}
    smoothing = draw(st.sampled_from([0.0, 0.0, 0.1, 0.5, 1.0]))
    return np.array(rows), np.array(targets), options | ({"smoothing": smoothing} if smoothing else {})


def loss(logits, targets, ignore_index=-100, smoothing=0.0):
    """The cross-entropy with each row's smoothed target, a distribution over the classes."""
    losses = []
    for row, target in zip(logits.tolist(), targets.tolist(), strict=True):
        log_total = math.log(math.fsum(math.exp(score - max(row)) for score in row)) + max(row)
        wanted = [smoothing / len(row) + (1 - smoothing) * (c == target) for c in range(len(row))]
        if target != ignore_index:
            losses.append(math.fsum(q * (log_total - score) for q, score in zip(wanted, row, strict=True)))
    return math.fsum(losses) / max(1, len(losses))


FOUR = np.array([[1.0, 0.0, 2.0], [-800.0, 0.0, 1.0], [900.0, 0.0, 900.5], [5.0, 4.0, 4.0]])
SOME = np.array([2, 0, 1, 0])


@given(cases())
@example((FOUR, SOME, {}))
@example((FOUR, SOME, {"smoothing": 0.25}))
@example((FOUR, SOME, {"ignore_index": 0, "smoothing": 0.25}))
@example((FOUR, SOME, {"ignore_index": 1}))
@example((FOUR, np.full(4, -100), {}))
@example((FOUR, np.array([1, -100, -100, 0]), {}))
def test_averages_over_the_rows_that_count(case):
    logits, targets, options = case
    assert close(cross_entropy(logits.copy(), targets.copy(), **options), loss(logits, targets, **options))
