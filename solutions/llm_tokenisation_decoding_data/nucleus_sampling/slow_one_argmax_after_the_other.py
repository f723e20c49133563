"""Looks through all tokens for the most likely one that is left, until p is reached: O(V^2)."""

import numpy as np


def top_p(logits: np.ndarray, p: float) -> np.ndarray:
    probabilities = np.exp(logits - logits.max())
    probabilities /= probabilities.sum()
    if p == 1:
        return probabilities
    rest, filtered, total = logits.copy(), np.zeros(len(logits)), 0.0
    while total < p and rest.max() > -np.inf:
        best = rest.argmax()
        total += probabilities[best]
        filtered[best], rest[best] = probabilities[best], -np.inf
    return filtered / total
