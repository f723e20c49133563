"""Each side of zero by the form that suits it, into an array made beforehand; NaN goes with the positive ones."""

import numpy as np


def sigmoid(x: np.ndarray) -> np.ndarray:
    result = np.empty(x.shape, dtype=np.float64)
    negative = x < 0
    powers = np.exp(x[negative])
    result[negative] = powers / (powers + 1)
    result[~negative] = 1 / (1 + np.exp(-x[~negative]))
    return result
