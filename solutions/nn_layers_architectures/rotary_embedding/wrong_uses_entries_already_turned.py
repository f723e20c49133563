"""Overwrites the first entries before the second ones are made from them."""

import numpy as np


def rope(x: np.ndarray, positions: np.ndarray, base: float) -> np.ndarray:
    d = x.shape[-1]
    angles = positions[:, None] * base ** (-np.arange(0, d, 2) / d)
    x = x.copy()
    cos, sin = np.cos(angles), np.sin(angles)
    first, second = x[..., ::2], x[..., 1::2]
    first[...] = first * cos - second * sin
    second[...] = first * sin + second * cos
    return x
