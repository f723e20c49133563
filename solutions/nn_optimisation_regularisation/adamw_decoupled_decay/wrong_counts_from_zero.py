"""Takes the step's number to count from 0."""

import numpy as np

B1, B2, EPS = 0.9, 0.999, 1e-8


def adamw_step(
    w: np.ndarray, g: np.ndarray, m: np.ndarray, v: np.ndarray, t: int, lr: float, wd: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    mean = B1 * m + (1 - B1) * g
    square = B2 * v + (1 - B2) * g**2
    step = mean / (1 - B1 ** (t + 1)) / (np.sqrt(square / (1 - B2 ** (t + 1))) + EPS)
    return w - lr * (wd * w + step), mean, square
