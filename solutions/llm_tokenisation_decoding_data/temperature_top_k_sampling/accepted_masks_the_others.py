"""Sets all others to -inf in a copy, and takes the softmax over the whole vocabulary."""

import numpy as np


def sample_top_k(logits: np.ndarray, k: int, temperature: float, u: float) -> int:
    if temperature == 0.0:
        return logits.argmax()
    masked = np.full(len(logits), -np.inf)
    kept = np.lexsort((np.arange(len(logits)), -logits))[:k]
    masked[kept] = logits[kept]
    masked = (masked - masked.max()) / temperature
    weights = np.exp(masked)
    probabilities = weights / np.sum(weights)
    ends = probabilities.cumsum()
    ends /= ends[-1]
    return int(np.argmax(ends > u))
