"""Right, but adds up the outer products of the samples one by one."""

import numpy as np


def dense_backward(dout: np.ndarray, x: np.ndarray, w: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    dx, dw, db = np.empty_like(x), np.zeros_like(w), np.zeros(w.shape[1])
    for i, (row, slopes) in enumerate(zip(x, dout, strict=True)):
        dx[i] = w @ slopes
        dw += np.outer(row, slopes)
        db += slopes
    return dx, dw, db
