"""Sums over the channels of the images and of the filters apart from each other."""

import numpy as np


def conv2d(x: np.ndarray, w: np.ndarray, b: np.ndarray, stride: int, pad: int) -> np.ndarray:
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, w.shape[2:], axis=(2, 3))[:, :, ::stride, ::stride]
    sums = np.einsum("ncrsij,fij->nfrs", windows, w.sum(axis=1))
    return sums + b[:, None, None]
