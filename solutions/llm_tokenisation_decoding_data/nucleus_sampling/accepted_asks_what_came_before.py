"""Keeps each token before which the sum is still below p, then goes back to the order of indices."""

import numpy as np


def top_p(logits: np.ndarray, p: float) -> np.ndarray:
    order = np.lexsort((np.arange(len(logits)), -logits))
    weights = np.exp(logits[order] - logits[order[0]])
    before = np.cumsum(weights) - weights
    keep = (before < p * weights.sum()) | (p >= 1)
    keep[0] = True
    kept = np.where(keep, weights, 0.0)
    return (kept / kept.sum())[np.argsort(order)]
