"""Right, but number by number in Python."""

import numpy as np


def conv2d(x: np.ndarray, w: np.ndarray, b: np.ndarray, stride: int, pad: int) -> np.ndarray:
    (n, c, height, width), (f, _, kh, kw) = x.shape, w.shape
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad))).tolist()
    weights = w.tolist()
    rows, columns = (height + 2 * pad - kh) // stride + 1, (width + 2 * pad - kw) // stride + 1
    result = np.zeros((n, f, rows, columns))
    for i, g, r, s in np.ndindex(result.shape):
        total = b[g]
        for ch in range(c):
            for p in range(kh):
                for q in range(kw):
                    total += padded[i][ch][r * stride + p][s * stride + q] * weights[g][ch][p][q]
        result[i, g, r, s] = total
    return result
