"""Ranks by sorting, but looks through all scores for those that equal each distinct one: O(n^2)."""

import numpy as np


def roc_auc(scores: np.ndarray, labels: np.ndarray) -> float:
    p = int(labels.sum())
    n = len(labels) - p
    if p * n == 0:
        return float("nan")
    ranks = np.empty(len(scores))
    ranks[np.argsort(scores)] = np.arange(1, len(scores) + 1)
    for score in np.unique(scores):
        equal = scores == score
        ranks[equal] = ranks[equal].mean()
    return float((ranks[labels == 1].sum() - p * (p + 1) / 2) / (p * n))
