"""To get back to the order of indices, applies the order of the sort once more instead of its inverse."""

import numpy as np


def top_p(logits: np.ndarray, p: float) -> np.ndarray:
    order = np.argsort(-logits, kind="stable")
    weights = np.exp(logits[order] - logits.max())
    keep = (np.cumsum(weights) - weights < p * weights.sum()) | (p == 1)
    kept = np.where(keep, weights, 0.0)
    return (kept / kept.sum())[order]
