"""Ranks equal scores in the order in which they stand."""

import numpy as np


def roc_auc(scores: np.ndarray, labels: np.ndarray) -> float:
    p = int(labels.sum())
    n = len(labels) - p
    if p * n == 0:
        return float("nan")
    ranks = np.empty(len(scores))
    ranks[np.argsort(scores, kind="stable")] = np.arange(1, len(scores) + 1)
    return float((ranks[labels == 1].sum() - p * (p + 1) / 2) / (p * n))
