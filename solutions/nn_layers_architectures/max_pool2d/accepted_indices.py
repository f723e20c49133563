"""Computes the indices of the maxima in x, and sets dx there."""

import numpy as np


def max_pool(x: np.ndarray, dout: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    views = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(2, 3))[:, :, ::size, ::size]
    p, q = np.divmod(views.reshape(*views.shape[:4], -1).argmax(-1), size)
    n, c, i, j = np.indices(dout.shape)
    index = n, c, i * size + p, j * size + q
    dx = np.zeros_like(x)
    dx[index] = dout
    return x[index], dx
