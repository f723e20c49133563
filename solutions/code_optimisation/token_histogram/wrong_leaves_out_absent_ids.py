"""Gives the counts of the ids that occur, without gaps for the others."""

import numpy as np


def histogram(ids: np.ndarray, vocab: int) -> np.ndarray:
    counts = np.unique(ids, return_counts=True)[1]
    return np.concatenate([counts, np.zeros(vocab - len(counts), dtype=np.int64)])
