"""Returns the probabilities from the most likely token to the least, not in the order of indices."""

import numpy as np


def top_p(logits: np.ndarray, p: float) -> np.ndarray:
    probabilities = np.exp(np.sort(logits)[::-1] - logits.max())
    probabilities /= probabilities.sum()
    if p == 1:
        return probabilities
    size = np.searchsorted(np.cumsum(probabilities), p) + 1
    probabilities[size:] = 0.0
    return probabilities / probabilities.sum()
