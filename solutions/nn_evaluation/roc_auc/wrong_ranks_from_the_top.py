"""Ranks the highest score first, and so gives the area above the curve."""

import numpy as np


def roc_auc(scores: np.ndarray, labels: np.ndarray) -> float:
    positive, negative = scores[labels == 1], scores[labels == 0]
    if not len(positive) or not len(negative):
        return float("nan")
    return float(((positive[:, None] < negative) + (positive[:, None] == negative) / 2).mean())
