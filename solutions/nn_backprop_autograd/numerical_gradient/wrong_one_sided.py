"""The one-sided quotient, called with f(x) anew for every entry: its error is O(eps)."""

from collections.abc import Callable

import numpy as np


def numerical_gradient(f: Callable[[np.ndarray], float], x: np.ndarray, eps: float = 1e-5) -> np.ndarray:
    gradient = np.empty(x.shape)
    for index in np.ndindex(x.shape):
        moved = x.astype(float)
        moved[index] += eps
        gradient[index] = (f(moved) - f(x)) / eps
    return gradient
