"""Nesterov's stretch ahead with the velocity from before the step."""

import numpy as np


def sgd_step(
    w: np.ndarray, g: np.ndarray, v: np.ndarray, lr: float, mu: float, nesterov: bool
) -> tuple[np.ndarray, np.ndarray]:
    velocity = mu * v - lr * g
    return w + (mu * v - lr * g if nesterov else velocity), velocity
