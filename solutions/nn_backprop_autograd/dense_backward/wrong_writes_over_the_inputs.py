"""Writes the slopes of the inputs into the inputs, once they have served."""

import numpy as np


def dense_backward(dout: np.ndarray, x: np.ndarray, w: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    dw = x.T @ dout
    x[:] = dout @ w.T
    return x, dw, dout.sum(axis=0)
