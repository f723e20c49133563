"""Weight by weight: each meets a slice of the images, with the stride for a step."""

import numpy as np


def conv2d(x: np.ndarray, w: np.ndarray, b: np.ndarray, stride: int, pad: int) -> np.ndarray:
    n, c, height, width = x.shape
    f, _, kh, kw = w.shape
    padded = np.zeros((n, c, height + 2 * pad, width + 2 * pad))
    padded[:, :, pad : pad + height, pad : pad + width] = x
    rows, columns = (height + 2 * pad - kh) // stride + 1, (width + 2 * pad - kw) // stride + 1
    result = np.zeros((n, f, rows, columns)) + b.reshape(1, f, 1, 1)
    for p in range(kh):
        for q in range(kw):
            met = padded[:, :, p : p + stride * rows : stride, q : q + stride * columns : stride]
            result += np.einsum("ncrs,fc->nfrs", met, w[:, :, p, q])
    return result
