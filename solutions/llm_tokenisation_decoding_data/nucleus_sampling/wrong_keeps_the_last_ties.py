"""Turns an ascending order round: of equal logits, the one with the largest index goes first."""

import numpy as np


def top_p(logits: np.ndarray, p: float) -> np.ndarray:
    order = np.argsort(logits, kind="stable")[::-1]
    probabilities = np.exp(logits - logits.max())
    probabilities /= probabilities.sum()
    if p == 1:
        return probabilities
    size = np.searchsorted(np.cumsum(probabilities[order]), p) + 1
    probabilities[order[size:]] = 0.0
    return probabilities / probabilities.sum()
