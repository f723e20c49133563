"""Rounds the number of places up: the last filter may hang over the edge, and what is outside counts as 0."""

import numpy as np


def conv2d(x: np.ndarray, w: np.ndarray, b: np.ndarray, stride: int, pad: int) -> np.ndarray:
    (height, width), (kh, kw) = x.shape[2:], w.shape[2:]
    rest_h, rest_w = -(height + 2 * pad - kh) % stride, -(width + 2 * pad - kw) % stride
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad + rest_h), (pad, pad + rest_w)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (kh, kw), axis=(2, 3))[:, :, ::stride, ::stride]
    return np.einsum("ncrsij,fcij->nfrs", windows, w) + b[:, None, None]
