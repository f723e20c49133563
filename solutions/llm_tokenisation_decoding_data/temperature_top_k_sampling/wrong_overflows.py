"""Takes exponentials of the logits as they are: infinity for large ones, 0 for the rest."""

import numpy as np


def sample_top_k(logits: np.ndarray, k: int, temperature: float, u: float) -> int:
    if temperature == 0:
        return int(np.argmax(logits))
    kept = np.sort(np.argsort(-logits, kind="stable")[:k])
    with np.errstate(over="ignore", invalid="ignore"):
        ends = np.cumsum(np.exp(logits[kept] / temperature))
        at = np.searchsorted(ends, u * ends[-1], side="right")
    return int(kept[min(at, len(kept) - 1)])
