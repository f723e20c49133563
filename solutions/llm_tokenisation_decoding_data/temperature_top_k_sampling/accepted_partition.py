"""Finds the k-th largest logit without sorting: O(V)."""

import numpy as np


def sample_top_k(logits: np.ndarray, k: int, temperature: float, u: float) -> int:
    if temperature == 0:
        return int(np.argmax(logits))
    k = min(k, len(logits))
    smallest = np.partition(logits, -k)[-k]
    keep = logits > smallest
    equal = np.flatnonzero(logits == smallest)
    keep[equal[: k - np.count_nonzero(keep)]] = True
    kept = np.flatnonzero(keep)
    ends = np.cumsum(np.exp((logits[kept] - logits.max()) / temperature))
    return int(kept[np.searchsorted(ends, u * ends[-1], side="right")])
