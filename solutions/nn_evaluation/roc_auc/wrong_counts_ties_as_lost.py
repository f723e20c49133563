"""A pair of equal scores counts nothing."""

import numpy as np


def roc_auc(scores: np.ndarray, labels: np.ndarray) -> float:
    positive, negative = scores[labels == 1], scores[labels == 0]
    if not len(positive) or not len(negative):
        return float("nan")
    return float((positive[:, None] > negative).mean())
