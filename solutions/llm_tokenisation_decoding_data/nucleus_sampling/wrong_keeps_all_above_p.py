"""Takes p for a bound on each single probability, as a fraction of the largest."""

import numpy as np


def top_p(logits: np.ndarray, p: float) -> np.ndarray:
    probabilities = np.exp(logits - logits.max())
    if p < 1:
        probabilities[probabilities < p] = 0.0
    return probabilities / probabilities.sum()
