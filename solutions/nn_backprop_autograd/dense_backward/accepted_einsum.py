"""Names the indices, and lets einsum sum over the one that is missing in the result."""

import numpy as np


def dense_backward(dout: np.ndarray, x: np.ndarray, w: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    dx = np.einsum("nh,dh->nd", dout, w)
    dw = np.einsum("nd,nh->dh", x, dout)
    return dx, dw, np.einsum("nh->h", dout)
