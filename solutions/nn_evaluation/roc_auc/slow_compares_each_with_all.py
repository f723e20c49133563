"""Compares each positive example with all negative ones, in compiled code: O(n^2)."""

import numpy as np


def roc_auc(scores: np.ndarray, labels: np.ndarray) -> float:
    positive, negative = scores[labels == 1], scores[labels == 0]
    if not len(positive) or not len(negative):
        return float("nan")
    won = sum(np.sign(score - negative).sum() for score in positive)
    return float((won / len(positive) / len(negative) + 1) / 2)
