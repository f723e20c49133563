"""Keeps a velocity without the learning rate, which some libraries do."""

import numpy as np


def sgd_step(
    w: np.ndarray, g: np.ndarray, v: np.ndarray, lr: float, mu: float, nesterov: bool
) -> tuple[np.ndarray, np.ndarray]:
    velocity = mu * v - g
    return w + lr * (mu * velocity - g if nesterov else velocity), velocity
