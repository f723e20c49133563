"""Does not add up the slopes of the bias over the batch."""

import numpy as np


def dense_backward(dout: np.ndarray, x: np.ndarray, w: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    return dout @ w.T, x.T @ dout, dout
