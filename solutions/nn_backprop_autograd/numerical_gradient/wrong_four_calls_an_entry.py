"""Calls f at x itself for every entry, although the central quotient has no use for it."""

from collections.abc import Callable

import numpy as np


def numerical_gradient(f: Callable[[np.ndarray], float], x: np.ndarray, eps: float = 1e-5) -> np.ndarray:
    gradient = np.empty(x.shape)
    for index in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[index] = eps
        forward = (f(x + step) - f(x)) / eps
        backward = (f(x) - f(x - step)) / eps
        gradient[index] = (forward + backward) / 2
    return gradient
