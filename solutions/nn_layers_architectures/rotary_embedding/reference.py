import numpy as np


def rope(x: np.ndarray, positions: np.ndarray, base: float) -> np.ndarray:
    """Pairs of neighbours turned by position times frequency: O(n) time and space (Su et al. 2021).

    The angles have shape (T, d / 2), as each of the two slices has behind its leading axes, so that they broadcast over
    batches and heads. The result is a new array: each entry of a pair needs both old ones.
    """
    d = x.shape[-1]
    angles = positions[:, None] * base ** (-np.arange(0, d, 2) / d)
    cos, sin = np.cos(angles), np.sin(angles)
    first, second = x[..., 0::2], x[..., 1::2]
    out = np.empty(x.shape)
    out[..., 0::2] = first * cos - second * sin
    out[..., 1::2] = first * sin + second * cos
    return out
