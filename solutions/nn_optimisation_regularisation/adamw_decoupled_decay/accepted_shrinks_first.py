"""Shrinks a copy of the weights, then takes Adam's step, with both corrections in one factor."""

import math

import numpy as np


def adamw_step(
    w: np.ndarray, g: np.ndarray, m: np.ndarray, v: np.ndarray, t: int, lr: float, wd: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    new_w, new_m, new_v = w.copy(), m.copy(), v.copy()
    new_w *= 1 - lr * wd
    new_m += 0.1 * (g - m)
    new_v += 0.001 * (g * g - v)
    root = math.sqrt(1 - 0.999**t)
    new_w -= lr * root / (1 - 0.9**t) * new_m / (np.sqrt(new_v) + 1e-8 * root)
    return new_w, new_m, new_v
