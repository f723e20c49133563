"""Steps forth, back twice and forth again in x itself: rounding leaves it a little off."""

from collections.abc import Callable

import numpy as np


def numerical_gradient(f: Callable[[np.ndarray], float], x: np.ndarray, eps: float = 1e-5) -> np.ndarray:
    point = x if x.dtype == np.float64 else x.astype(np.float64)
    gradient = np.empty(x.shape)
    for index in np.ndindex(point.shape):
        point[index] += eps
        above = f(point)
        point[index] -= 2 * eps
        below = f(point)
        point[index] += eps
        gradient[index] = (above - below) / (2 * eps)
    return gradient
