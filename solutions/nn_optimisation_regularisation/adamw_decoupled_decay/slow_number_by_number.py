"""Right, but Python for every weight."""

import math

import numpy as np


def adamw_step(
    w: np.ndarray, g: np.ndarray, m: np.ndarray, v: np.ndarray, t: int, lr: float, wd: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    new_w, new_m, new_v = np.empty_like(w), np.empty_like(m), np.empty_like(v)
    for i in np.ndindex(w.shape):
        new_m[i] = 0.9 * m[i] + 0.1 * g[i]
        new_v[i] = 0.999 * v[i] + 0.001 * g[i] ** 2
        root = math.sqrt(new_v[i] / (1 - 0.999**t))
        new_w[i] = w[i] - lr * wd * w[i] - lr * new_m[i] / (1 - 0.9**t) / (root + 1e-8)
    return new_w, new_m, new_v
