import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st
from precision_recall_f1 import prf

from kata_runner.testing import close


@st.composite
def cases(draw):
    """Examples as (true, predicted), of rather few classes, so that some are missing on either side."""
    classes = draw(st.integers(1, 5))
    true, predicted = (st.sampled_from(draw(st.lists(st.integers(0, classes - 1), min_size=1))) for _ in range(2))
    alike = true.map(lambda c: (c, c))
    return draw(st.lists(st.tuples(true, predicted) | alike, max_size=12)), classes


def share(part, whole):
    return len(part & whole) / len(whole) if whole else 0.0


@example(([(0, 1), (0, 1), (1, 0), (1, 1)], 3))
@example(([(0, 0), (1, 0), (2, 0)], 3))
@example(([], 2))
@given(cases())
def test_counts_and_shares(case):
    examples, classes = case
    y_true, y_pred = (np.array([pair[i] for pair in examples], dtype=int) for i in (0, 1))
    scores = prf(y_true, y_pred, classes)
    assert scores.keys() == {"confusion", "precision", "recall", "f1"}
    assert np.issubdtype(scores["confusion"].dtype, np.integer)
    assert scores["confusion"].tolist() == [[examples.count((i, j)) for j in range(classes)] for i in range(classes)]
    belong, taken = ([{e for e, pair in enumerate(examples) if pair[i] == c} for c in range(classes)] for i in (0, 1))
    precision, recall = [*map(share, belong, taken)], [*map(share, taken, belong)]
    assert close(scores["precision"], np.array(precision))
    assert close(scores["recall"], np.array(recall))
    f1 = [2 * p * r / (p + r) if p + r else 0.0 for p, r in zip(precision, recall, strict=True)]
    assert close(scores["f1"], np.array(f1))
