"""The probabilities may add up to a little less than 1, and a large u is beyond them (RTE)."""

import numpy as np


def sample_top_k(logits: np.ndarray, k: int, temperature: float, u: float) -> int:
    if temperature == 0:
        return int(np.argmax(logits))
    kept = np.sort(np.argsort(-logits, kind="stable")[:k])
    weights = np.exp((logits[kept] - logits.max()) / temperature)
    return int(kept[np.searchsorted(np.cumsum(weights / weights.sum()), u, side="right")])
