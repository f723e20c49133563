"""Collects the sum in the bias of the caller."""

import numpy as np


def dense(x: np.ndarray, w: np.ndarray, b: np.ndarray) -> np.ndarray:
    said = np.empty((len(x), w.shape[1]))
    biases = b.ravel().copy()
    for h in range(w.shape[1]):
        said[:, h] = x @ w[:, h] + biases[h]
        b.flat[h] = 0
    return said
