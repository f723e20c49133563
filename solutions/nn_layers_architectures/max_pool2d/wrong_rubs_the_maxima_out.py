"""Rubs each maximum out in the array of the caller once it is found."""

import numpy as np


def max_pool(x: np.ndarray, dout: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    n, c, rows, columns = dout.shape
    views = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(2, 3))[:, :, ::size, ::size]
    p, q = np.divmod(views.reshape(n, c, rows, columns, -1).argmax(-1), size)
    n, c, i, j = np.indices(dout.shape)
    index = n, c, i * size + p, j * size + q
    out, dx = x[index], np.zeros_like(x)
    x[index] = -np.inf
    dx[index] = dout
    return out, dx
