"""Windows as rows of a matrix (im2col), whose slopes are added back to where they came from with np.add.at."""

import numpy as np


def conv2d_backward(
    dout: np.ndarray, x: np.ndarray, w: np.ndarray, stride: int, pad: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    (n, c, _, _), (f, _, kh, kw) = x.shape, w.shape
    oh, ow = dout.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    rows = stride * np.arange(oh)[:, None, None, None] + np.arange(kh)[:, None]
    columns = stride * np.arange(ow)[:, None, None] + np.arange(kw)
    windows = padded[:, :, rows, columns].transpose(0, 2, 3, 1, 4, 5).reshape(n * oh * ow, c * kh * kw)
    flat = dout.transpose(0, 2, 3, 1).reshape(-1, f)
    dwindows = (flat @ w.reshape(f, -1)).reshape(n, oh, ow, c, kh, kw).transpose(0, 3, 1, 2, 4, 5)
    dpadded = np.zeros_like(padded)
    np.add.at(dpadded, (slice(None), slice(None), rows, columns), dwindows)
    dx = dpadded[:, :, pad:-pad, pad:-pad] if pad else dpadded
    return dx, (flat.T @ windows).reshape(w.shape), flat.sum(0)
