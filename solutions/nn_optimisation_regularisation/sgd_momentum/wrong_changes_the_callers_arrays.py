"""Works in place, in the arrays that it was given."""

import numpy as np


def sgd_step(
    w: np.ndarray, g: np.ndarray, v: np.ndarray, lr: float, mu: float, nesterov: bool
) -> tuple[np.ndarray, np.ndarray]:
    v *= mu
    v -= lr * g
    w += mu * v - lr * g if nesterov else v
    return w, v
