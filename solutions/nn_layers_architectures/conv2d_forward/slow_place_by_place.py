"""Right, but goes from place to place in Python."""

import numpy as np


def conv2d(x: np.ndarray, w: np.ndarray, b: np.ndarray, stride: int, pad: int) -> np.ndarray:
    (n, _, height, width), (f, _, kh, kw) = x.shape, w.shape
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    rows, columns = (height + 2 * pad - kh) // stride + 1, (width + 2 * pad - kw) // stride + 1
    result = np.zeros((n, f, rows, columns))
    for i, g, r, s in np.ndindex(result.shape):
        window = padded[i, :, r * stride : r * stride + kh, s * stride : s * stride + kw]
        result[i, g, r, s] = (window * w[g]).sum() + b[g]
    return result
