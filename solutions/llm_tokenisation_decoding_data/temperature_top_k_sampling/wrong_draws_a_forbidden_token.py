"""Takes the first token whose end is not below u: for u = 0 that may be one without width."""

import numpy as np


def sample_top_k(logits: np.ndarray, k: int, temperature: float, u: float) -> int:
    if temperature == 0:
        return int(np.argmax(logits))
    kept = np.sort(np.argsort(-logits, kind="stable")[:k])
    ends = np.cumsum(np.exp((logits[kept] - logits.max()) / temperature))
    return int(kept[np.searchsorted(ends, u * ends[-1], side="left")])
