import math

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st
from roc_auc import roc_auc

from kata_runner.testing import close

# Few distinct scores, so that ties are common, among them neighbours that only just differ.
scores = st.sampled_from([0.0, 0.5, 0.5, math.nextafter(0.5, 1), 1.0, -2.0]) | st.floats(-1e6, 1e6)
examples = st.lists(st.tuples(scores, st.integers(0, 1)), max_size=12)


def arrays(pairs):
    return np.array([score for score, _ in pairs], dtype=float), np.array([label for _, label in pairs], dtype=int)


@example([(0.5, 1), (0.5, 0)])
@example([(0.5, 1), (0.5, 0), (0.5, 0), (1.0, 1)])
@example([(0.5, 0), (0.5, 1), (0.0, 1), (1.0, 0)])
@example([(0.0, 0), (1.0, 1)])
@example([(1.0, 1), (0.0, 0), (-2.0, 1)])
@given(examples.filter(lambda pairs: len({label for _, label in pairs}) == 2))
def test_is_the_share_of_pairs_in_the_right_order(pairs):
    positive, negative = ([score for score, label in pairs if label == sign] for sign in (1, 0))
    won = sum((a > b) + (a == b) / 2 for a in positive for b in negative)
    assert close(roc_auc(*arrays(pairs)), won / (len(positive) * len(negative)))


@given(st.lists(scores, max_size=4), st.integers(0, 1))
def test_knows_nothing_of_a_single_class(values, label):
    assert math.isnan(roc_auc(*arrays([(score, label) for score in values])))
