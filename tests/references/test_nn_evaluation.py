"""The model answers on evaluation against SciPy."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import gmean, mannwhitneyu
from scipy.stats.contingency import crosstab

from test_references import reference

pairs = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=30)


@given(pairs)
def test_precision_recall_f1(examples: list[tuple[int, int]]) -> None:
    y_true, y_pred = np.array(examples).T
    scores = reference("precision_recall_f1")["prf"](y_true, y_pred, 4)
    counts = crosstab(y_true, y_pred, levels=(range(4), range(4))).count
    assert np.array_equal(scores["confusion"], counts)
    both = counts + counts.T
    for c in range(4):
        dice = 2 * counts[c, c] / both[c].sum() if both[c].sum() else 0.0
        assert math.isclose(scores["f1"][c], dice)


@given(st.lists(st.tuples(st.sampled_from([0.0, 0.5, 1.0]) | st.floats(-9, 9), st.booleans()), max_size=30))
def test_roc_auc(examples: list[tuple[float, bool]]) -> None:
    scores = np.array([score for score, _ in examples], dtype=float)
    labels = np.array([label for _, label in examples], dtype=int)
    found = reference("roc_auc")["roc_auc"](scores, labels)
    positive, negative = scores[labels == 1], scores[labels == 0]
    if len(positive) and len(negative):
        u = mannwhitneyu(positive, negative, method="asymptotic").statistic
        assert math.isclose(found, u / (len(positive) * len(negative)), abs_tol=1e-12)
    else:
        assert math.isnan(found)


@given(st.lists(st.lists(st.floats(-20, 0), min_size=1, max_size=6), min_size=1, max_size=4))
def test_perplexity(logprobs: list[list[float]]) -> None:
    found = reference("perplexity")["perplexity"](logprobs, [[1] * len(row) for row in logprobs])
    assert math.isclose(found, 1 / gmean(np.exp(np.concatenate([np.array(row) for row in logprobs]))))
