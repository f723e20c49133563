"""Nesterov's step as a correction of where the old velocity was leading; works in buffers of its own."""

import numpy as np


def sgd_step(
    w: np.ndarray, g: np.ndarray, v: np.ndarray, lr: float, mu: float, nesterov: bool
) -> tuple[np.ndarray, np.ndarray]:
    new_v = v.copy()
    new_v *= mu
    new_v -= np.multiply(g, lr)
    new_w = w.copy()
    if nesterov:
        new_w += -mu * v + (1 + mu) * new_v
    else:
        new_w += new_v
    return new_w, new_v
