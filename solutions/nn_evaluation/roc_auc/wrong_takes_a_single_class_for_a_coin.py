"""Gives one half if a class is missing."""

import numpy as np


def roc_auc(scores: np.ndarray, labels: np.ndarray) -> float:
    positive, negative = scores[labels == 1], scores[labels == 0]
    if not len(positive) or not len(negative):
        return 0.5
    return float(((positive[:, None] > negative) + (positive[:, None] == negative) / 2).mean())
