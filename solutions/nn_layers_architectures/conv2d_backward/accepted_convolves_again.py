"""Backward is forward once more: dout with zeros between its entries, convolved with the filters turned round."""

import numpy as np


def conv2d_backward(
    dout: np.ndarray, x: np.ndarray, w: np.ndarray, stride: int, pad: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    (_, _, height, width), (_, _, kh, kw) = x.shape, w.shape
    n, f, rows, columns = dout.shape
    view = np.lib.stride_tricks.sliding_window_view
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    windows = view(padded, (kh, kw), axis=(2, 3))[:, :, ::stride, ::stride]
    dw = np.tensordot(dout, windows, axes=((0, 2, 3), (0, 2, 3)))

    spread = np.zeros((n, f, height + 2 * pad + kh - 1, width + 2 * pad + kw - 1))
    bottom, right = kh - 1 + stride * (rows - 1) + 1, kw - 1 + stride * (columns - 1) + 1
    spread[:, :, kh - 1 : bottom : stride, kw - 1 : right : stride] = dout
    spread = spread[:, :, pad : pad + height + kh - 1, pad : pad + width + kw - 1]
    dx = np.tensordot(view(spread, (kh, kw), axis=(2, 3)), w[:, :, ::-1, ::-1], axes=((1, 4, 5), (0, 2, 3)))
    return np.moveaxis(dx, 3, 1), dw, np.einsum("nfrs->f", dout)
