"""Weighs the gradient with 1 - mu, as a running mean does."""

import numpy as np


def sgd_step(
    w: np.ndarray, g: np.ndarray, v: np.ndarray, lr: float, mu: float, nesterov: bool
) -> tuple[np.ndarray, np.ndarray]:
    velocity = mu * v - (1 - mu) * lr * g
    return w + (mu * velocity - lr * g if nesterov else velocity), velocity
