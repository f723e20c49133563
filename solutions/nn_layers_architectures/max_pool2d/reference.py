import numpy as np


def max_pool(x: np.ndarray, dout: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    """Maxima of square windows, and the slopes of what they were taken from: O(N C H W) time and space.

    A maximum changes as fast as the entry that it is, and no other entry changes it. argmax gives the first of several.
    """
    n, c, rows, columns = dout.shape
    kept = x[:, :, : rows * size, : columns * size]
    # (N, C, rows, columns, size * size): a window is the last axis, row by row.
    windows = kept.reshape(n, c, rows, size, columns, size).swapaxes(3, 4).reshape(n, c, rows, columns, size * size)
    first = windows.argmax(axis=-1)[..., None]
    out = np.take_along_axis(windows, first, axis=-1)[..., 0]

    slopes = np.zeros_like(windows)
    np.put_along_axis(slopes, first, dout[..., None], axis=-1)
    dx = np.zeros_like(x)
    back = slopes.reshape(n, c, rows, columns, size, size).swapaxes(3, 4)
    dx[:, :, : rows * size, : columns * size] = back.reshape(kept.shape)
    return out, dx
