"""By way of tanh, which rounds to -1: no digits are left far below zero."""

import numpy as np


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 0.5 * (1.0 + np.tanh(0.5 * x))
