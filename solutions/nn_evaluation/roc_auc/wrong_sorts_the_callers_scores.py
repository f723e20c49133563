"""Sorts the scores, and the labels with them, in place."""

import numpy as np


def roc_auc(scores: np.ndarray, labels: np.ndarray) -> float:
    order = np.argsort(scores)
    scores[:], labels[:] = scores[order], labels[order]
    positive, negative = scores[labels == 1], scores[labels == 0]
    if not len(positive) or not len(negative):
        return float("nan")
    return float(((positive[:, None] > negative) + (positive[:, None] == negative) / 2).mean())
