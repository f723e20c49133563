"""Takes the absolute values in the array of the caller."""

import numpy as np


def sigmoid(x: np.ndarray) -> np.ndarray:
    negative = x < 0
    z = np.exp(-np.abs(x, out=x))
    return np.where(negative, z, 1.0) / (1.0 + z)
