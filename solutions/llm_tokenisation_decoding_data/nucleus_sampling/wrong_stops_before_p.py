"""Leaves out the token with which p is reached, and keeps one at least."""

import numpy as np


def top_p(logits: np.ndarray, p: float) -> np.ndarray:
    order = np.argsort(-logits, kind="stable")
    probabilities = np.exp(logits - logits.max())
    probabilities /= probabilities.sum()
    if p == 1:
        return probabilities
    size = np.count_nonzero(np.cumsum(probabilities[order]) <= p)
    nucleus = order[: max(1, size)]
    filtered = np.zeros(len(logits))
    filtered[nucleus] = probabilities[nucleus] / probabilities[nucleus].sum()
    return filtered
