import numpy as np


def sgd_step(
    w: np.ndarray, g: np.ndarray, v: np.ndarray, lr: float, mu: float, nesterov: bool
) -> tuple[np.ndarray, np.ndarray]:
    """One step of gradient descent with momentum (Polyak 1964, Nesterov 1983): O(n) time and space."""
    step = lr * g
    velocity = mu * v - step
    return w + (mu * velocity - step if nesterov else velocity), velocity
