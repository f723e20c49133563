"""Forgets to transpose the weights where the shapes let it."""

import numpy as np


def dense_backward(dout: np.ndarray, x: np.ndarray, w: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    dx = dout @ w if w.shape[0] == w.shape[1] else dout @ w.T
    return dx, x.T @ dout, dout.sum(axis=0)
