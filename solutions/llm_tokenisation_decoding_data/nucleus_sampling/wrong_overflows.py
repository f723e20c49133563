"""Takes exponentials of the logits as they are."""

import numpy as np


def top_p(logits: np.ndarray, p: float) -> np.ndarray:
    order = np.argsort(-logits, kind="stable")
    with np.errstate(over="ignore", invalid="ignore"):
        probabilities = np.exp(logits) / np.exp(logits).sum()
        if p < 1:
            size = np.searchsorted(np.cumsum(probabilities[order]), p) + 1
            probabilities[order[size:]] = 0.0
        return probabilities / probabilities.sum()
