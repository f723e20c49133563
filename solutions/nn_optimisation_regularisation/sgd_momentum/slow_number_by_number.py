"""Right, but Python for every weight."""

import numpy as np


def sgd_step(
    w: np.ndarray, g: np.ndarray, v: np.ndarray, lr: float, mu: float, nesterov: bool
) -> tuple[np.ndarray, np.ndarray]:
    new_w, new_v = np.empty_like(w), np.empty_like(v)
    for i in np.ndindex(w.shape):
        new_v[i] = mu * v[i] - lr * g[i]
        new_w[i] = w[i] + (mu * new_v[i] - lr * g[i] if nesterov else new_v[i])
    return new_w, new_v
