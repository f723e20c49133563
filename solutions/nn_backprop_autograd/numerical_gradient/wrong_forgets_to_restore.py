"""Leaves each entry eps too low when it goes on to the next."""

from collections.abc import Callable

import numpy as np


def numerical_gradient(f: Callable[[np.ndarray], float], x: np.ndarray, eps: float = 1e-5) -> np.ndarray:
    point = x.astype(np.float64)
    gradient = np.empty_like(point)
    for index in np.ndindex(point.shape):
        point[index] += eps
        above = f(point)
        point[index] -= 2 * eps
        gradient[index] = (above - f(point)) / (2 * eps)
    return gradient
