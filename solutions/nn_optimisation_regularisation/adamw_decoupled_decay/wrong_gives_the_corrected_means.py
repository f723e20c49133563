"""Gives back the corrected means."""

import numpy as np

B1, B2, EPS = 0.9, 0.999, 1e-8


def adamw_step(
    w: np.ndarray, g: np.ndarray, m: np.ndarray, v: np.ndarray, t: int, lr: float, wd: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    mean = (B1 * m + (1 - B1) * g) / (1 - B1**t)
    square = (B2 * v + (1 - B2) * g**2) / (1 - B2**t)
    step = mean / (np.sqrt(square) + EPS)
    return w - lr * (wd * w + step), mean, square
