"""Has no eye on p = 1: the running sums are 1, or more, before the last tokens."""

import numpy as np


def top_p(logits: np.ndarray, p: float) -> np.ndarray:
    order = np.argsort(-logits, kind="stable")
    probabilities = np.exp(logits - logits.max())
    probabilities /= probabilities.sum()
    size = np.searchsorted(np.cumsum(probabilities[order]), p) + 1
    nucleus = order[:size]
    filtered = np.zeros(len(logits))
    filtered[nucleus] = probabilities[nucleus] / probabilities[nucleus].sum()
    return filtered
