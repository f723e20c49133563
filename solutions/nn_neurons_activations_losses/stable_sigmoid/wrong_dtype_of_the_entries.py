"""Makes the result with the dtype of x: of integers, only 0 and 1 come out."""

import numpy as np


def sigmoid(x: np.ndarray) -> np.ndarray:
    result = np.zeros_like(x)
    z = np.exp(-np.abs(x))
    result[...] = np.where(x >= 0, 1.0, z) / (1.0 + z)
    return result
