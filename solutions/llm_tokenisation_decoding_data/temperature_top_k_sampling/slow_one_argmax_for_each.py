"""Right, but looks through all logits again for each of the k: O(k V)."""

import numpy as np


def sample_top_k(logits: np.ndarray, k: int, temperature: float, u: float) -> int:
    if temperature == 0:
        return int(logits.argmax())
    rest, kept = logits.copy(), []
    for _ in range(k):
        best = int(rest.argmax())
        if rest[best] == -np.inf:
            break
        kept.append(best)
        rest[best] = -np.inf
    kept.sort()
    ends = np.cumsum(np.exp((logits[kept] - logits.max()) / temperature))
    return kept[int(np.searchsorted(ends, u * ends[-1], side="right"))]
