"""Takes the probabilities among all tokens, which do not add up to 1 for those that are kept."""

import numpy as np


def sample_top_k(logits: np.ndarray, k: int, temperature: float, u: float) -> int:
    if temperature == 0:
        return int(np.argmax(logits))
    weights = np.exp((logits - logits.max()) / temperature)
    probabilities = weights / weights.sum()
    kept = np.sort(np.argsort(-logits, kind="stable")[:k])
    at = np.searchsorted(np.cumsum(probabilities[kept]), u, side="right")
    return int(kept[min(at, len(kept) - 1)])
