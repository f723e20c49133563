"""Turns the filters round, as in mathematics."""

import numpy as np


def conv2d(x: np.ndarray, w: np.ndarray, b: np.ndarray, stride: int, pad: int) -> np.ndarray:
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, w.shape[2:], axis=(2, 3))[:, :, ::stride, ::stride]
    sums = np.einsum("ncrsij,fcij->nfrs", windows, w[:, :, ::-1, ::-1])
    return sums + b[:, None, None]
