"""Copies x with its dtype: in an array of integers, eps is cut off."""

from collections.abc import Callable

import numpy as np


def numerical_gradient(f: Callable[[np.ndarray], float], x: np.ndarray, eps: float = 1e-5) -> np.ndarray:
    point = x.copy()
    gradient = np.empty(x.shape)
    for index in np.ndindex(point.shape):
        here = point[index]
        point[index] = here + eps
        above = f(point)
        point[index] = here - eps
        below = f(point)
        point[index] = here
        gradient[index] = (above - below) / (2 * eps)
    return gradient
