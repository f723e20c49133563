"""Changes the entries of x itself where they are floats, and puts the old ones back."""

from collections.abc import Callable

import numpy as np


def numerical_gradient(f: Callable[[np.ndarray], float], x: np.ndarray, eps: float = 1e-5) -> np.ndarray:
    if x.dtype != np.float64:
        x = x.astype(np.float64)
    gradient = np.zeros(x.shape)
    it = np.nditer(x, flags=["multi_index"], op_flags=[["readwrite"]])
    while not it.finished:
        i = it.multi_index
        saved = float(x[i])
        values = []
        for sign in (1, -1):
            x[i] = saved + sign * eps
            values.append(f(x))
        x[i] = saved
        gradient[i] = (values[0] - values[1]) / (2 * eps)
        it.iternext()
    return gradient
