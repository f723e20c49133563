"""Sets the logits of all others to -inf in a copy, and takes the softmax once more."""

import numpy as np


def softmax(z: np.ndarray) -> np.ndarray:
    powers = np.exp(z - np.max(z))
    return powers / np.sum(powers)


def top_p(logits: np.ndarray, p: float) -> np.ndarray:
    masked = logits.copy()
    if p < 1.0:
        order = np.argsort(-logits, kind="stable")
        reached = np.cumsum(softmax(logits)[order]) >= p
        reached[1:] = reached[:-1].copy()
        reached[0] = False
        masked[order[reached]] = -np.inf
    return softmax(masked)
