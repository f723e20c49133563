"""A loop in Python over plain lists: quicker than over an array, but still Python for every id."""

import numpy as np


def histogram(ids: np.ndarray, vocab: int) -> np.ndarray:
    counts = [0] * vocab
    for i in ids.tolist():
        counts[i] += 1
    return np.array(counts, dtype=np.int64)
