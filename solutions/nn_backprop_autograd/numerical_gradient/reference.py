from collections.abc import Callable

import numpy as np


def numerical_gradient(f: Callable[[np.ndarray], float], x: np.ndarray, eps: float = 1e-5) -> np.ndarray:
    """The gradient of f at x by central differences: 2 calls of f per entry, O(n) space.

    The terms of even order cancel between the two sides, so that the error is O(eps ** 2), not O(eps).
    """
    # Always a copy: neither is x changed, nor can integers cut eps off.
    point = x.astype(np.float64)
    gradient = np.empty_like(point)
    for index in np.ndindex(point.shape):
        here = point[index]
        point[index] = here + eps
        above = f(point)
        point[index] = here - eps
        below = f(point)
        point[index] = here
        gradient[index] = (above - below) / (2 * eps)
    return gradient
