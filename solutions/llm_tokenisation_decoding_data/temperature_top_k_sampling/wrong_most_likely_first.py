"""Lays the tokens side by side from the most likely one to the least."""

import numpy as np


def sample_top_k(logits: np.ndarray, k: int, temperature: float, u: float) -> int:
    if temperature == 0:
        return int(np.argmax(logits))
    kept = np.argsort(-logits, kind="stable")[:k]
    ends = np.cumsum(np.exp((logits[kept] - logits.max()) / temperature))
    return int(kept[np.searchsorted(ends, u * ends[-1], side="right")])
