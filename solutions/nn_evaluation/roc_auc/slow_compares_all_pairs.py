"""Compares each positive example with all negative ones: O(n^2)."""

import numpy as np


def roc_auc(scores: np.ndarray, labels: np.ndarray) -> float:
    positive, negative = scores[labels == 1], scores[labels == 0]
    if not len(positive) or not len(negative):
        return float("nan")
    won = 0.0
    for score in positive:
        won += np.sum(negative < score) + np.sum(negative == score) / 2
    return float(won / len(positive) / len(negative))
