"""Keeps every token that is not below the k-th largest: more than k where several are equal to it."""

import numpy as np


def sample_top_k(logits: np.ndarray, k: int, temperature: float, u: float) -> int:
    if temperature == 0:
        return int(np.argmax(logits))
    smallest = np.sort(logits)[::-1][:k][-1]
    kept = np.flatnonzero(logits >= smallest)
    ends = np.cumsum(np.exp((logits[kept] - logits.max()) / temperature))
    return int(kept[np.searchsorted(ends, u * ends[-1], side="right")])
