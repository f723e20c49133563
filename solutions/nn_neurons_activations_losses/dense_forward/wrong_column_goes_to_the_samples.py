"""Adds the bias as it comes if that raises no error: with as many samples as neurons, a column goes to the samples."""

import numpy as np


def dense(x: np.ndarray, w: np.ndarray, b: np.ndarray) -> np.ndarray:
    said = x.astype(float) @ w
    try:
        said += b
    except ValueError:
        said += b.ravel()
    return said
