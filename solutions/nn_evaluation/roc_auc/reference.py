import math

import numpy as np


def roc_auc(scores: np.ndarray, labels: np.ndarray) -> float:
    """The Mann-Whitney statistic as a share of all pairs: O(n log n) time, O(n) space.

    The ranks of the p positive examples add up to the pairs they win and p (p + 1) / 2 for the order among themselves.
    """
    positive = labels == 1
    p = int(positive.sum())
    n = len(labels) - p
    if p == 0 or n == 0:
        return math.nan
    _, group, size = np.unique(scores, return_inverse=True, return_counts=True)
    # Equal scores take up consecutive ranks, and share their mean.
    mean_rank = np.cumsum(size) - (size - 1) / 2
    won = mean_rank[group][positive].sum() - p * (p + 1) / 2
    return float(won / (p * n))
