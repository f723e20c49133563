"""x cos + (x with each pair turned by a right angle) sin, with every angle written twice."""

import numpy as np


def rope(x: np.ndarray, positions: np.ndarray, base: float) -> np.ndarray:
    half = x.shape[-1] // 2
    angles = np.einsum("t,i->ti", positions, np.power(base, -np.arange(half) / half))
    angles = np.repeat(angles, 2, axis=-1)
    quarter = np.stack([-x[..., 1::2], x[..., ::2]], axis=-1).reshape(x.shape)
    return x * np.cos(angles) + quarter * np.sin(angles)
