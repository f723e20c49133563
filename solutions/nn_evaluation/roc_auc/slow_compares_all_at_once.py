"""Compares all positive examples with all negative ones in one large matrix: O(n^2)."""

import numpy as np


def roc_auc(scores: np.ndarray, labels: np.ndarray) -> float:
    positive, negative = scores[labels == 1], scores[labels == 0]
    if not len(positive) or not len(negative):
        return float("nan")
    difference = np.sign(positive[:, None] - negative)
    return float((difference.mean() + 1) / 2)
