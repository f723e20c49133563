"""Keeps every token that is as likely as the last one of the nucleus."""

import numpy as np


def top_p(logits: np.ndarray, p: float) -> np.ndarray:
    probabilities = np.exp(logits - logits.max())
    probabilities /= probabilities.sum()
    if p == 1:
        return probabilities
    falling = np.sort(probabilities)[::-1]
    last = falling[np.searchsorted(np.cumsum(falling), p)]
    kept = np.where(probabilities >= last, probabilities, 0.0)
    return kept / kept.sum()
