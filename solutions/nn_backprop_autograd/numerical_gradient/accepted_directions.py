"""Moves along the rows of a scaled identity matrix, one direction at a time."""

from collections.abc import Callable

import numpy as np


def numerical_gradient(f: Callable[[np.ndarray], float], x: np.ndarray, eps: float = 1e-5) -> np.ndarray:
    directions = (eps * np.eye(x.size)).reshape(-1, *x.shape)
    slopes = [(f(x + step) - f(x - step)) / (2 * eps) for step in directions]
    return np.array(slopes, dtype=float).reshape(x.shape)
