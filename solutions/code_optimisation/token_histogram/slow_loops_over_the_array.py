"""A loop in Python over the array, which makes an object of every id."""

import numpy as np


def histogram(ids: np.ndarray, vocab: int) -> np.ndarray:
    counts = np.zeros(vocab, dtype=np.int64)
    for i in ids:
        counts[i] += 1
    return counts
