"""Leaves the probabilities of the nucleus as they were among all tokens: they add up to less than 1."""

import numpy as np


def top_p(logits: np.ndarray, p: float) -> np.ndarray:
    order = np.argsort(-logits, kind="stable")
    probabilities = np.exp(logits - logits.max())
    probabilities /= probabilities.sum()
    if p < 1:
        size = np.searchsorted(np.cumsum(probabilities[order]), p) + 1
        probabilities[order[size:]] = 0.0
    return probabilities
