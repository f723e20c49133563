"""counts[ids] += 1 adds 1 once for each id, however often it occurs."""

import numpy as np


def histogram(ids: np.ndarray, vocab: int) -> np.ndarray:
    counts = np.zeros(vocab, dtype=np.int64)
    counts[ids] += 1
    return counts
