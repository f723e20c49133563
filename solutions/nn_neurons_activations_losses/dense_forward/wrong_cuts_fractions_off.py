"""Fills an array of the dtype of x: where that is integers, the fractions of weights and bias are cut off."""

import numpy as np


def dense(x: np.ndarray, w: np.ndarray, b: np.ndarray) -> np.ndarray:
    said = np.empty((len(x), w.shape[1]), dtype=x.dtype)
    said[:] = x @ w
    said[:] = said + b.ravel()
    return said.astype(float)
