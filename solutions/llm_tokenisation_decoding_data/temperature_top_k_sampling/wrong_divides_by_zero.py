"""Divides by a temperature of 0, too."""

import numpy as np


def sample_top_k(logits: np.ndarray, k: int, temperature: float, u: float) -> int:
    kept = np.sort(np.argsort(-logits, kind="stable")[:k])
    with np.errstate(divide="ignore", invalid="ignore"):
        ends = np.cumsum(np.exp((logits[kept] - logits.max()) / np.float64(temperature)))
    return int(kept[min(np.searchsorted(ends, u * ends[-1], side="right"), len(kept) - 1)])
