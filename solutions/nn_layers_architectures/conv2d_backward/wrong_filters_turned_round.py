"""Turns the filters round for the slopes of the images, though it scatters and does not convolve."""

import numpy as np


def conv2d_backward(
    dout: np.ndarray, x: np.ndarray, w: np.ndarray, stride: int, pad: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:

    kh, kw = w.shape[2:]
    rows, columns = dout.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    dpadded, dw = np.zeros(padded.shape), np.zeros(w.shape)
    for p in range(kh):
        for q in range(kw):
            met = (..., slice(p, p + stride * rows, stride), slice(q, q + stride * columns, stride))
            dw[:, :, p, q] = np.tensordot(dout, padded[met], axes=((0, 2, 3), (0, 2, 3)))
            dpadded[met] += np.tensordot(dout, w[:, :, kh - 1 - p, kw - 1 - q], axes=(1, 0)).transpose(0, 3, 1, 2)
    dx = dpadded[:, :, pad : pad + x.shape[2], pad : pad + x.shape[3]]
    return dx, dw, dout.sum(axis=(0, 2, 3))
