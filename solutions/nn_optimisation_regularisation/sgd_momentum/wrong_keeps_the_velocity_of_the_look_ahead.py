"""Gives Nesterov's stretch back as the velocity."""

import numpy as np


def sgd_step(
    w: np.ndarray, g: np.ndarray, v: np.ndarray, lr: float, mu: float, nesterov: bool
) -> tuple[np.ndarray, np.ndarray]:
    velocity = mu * v - lr * g
    if nesterov:
        velocity = mu * velocity - lr * g
    return w + velocity, velocity
