"""Subtracts the mean in place, in the array of the caller."""

import numpy as np


def layernorm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, eps: float, rms: bool) -> np.ndarray:
    if not rms:
        x -= x.mean(axis=-1, keepdims=True)
    square = (x * x).mean(axis=-1, keepdims=True)
    return x / np.sqrt(square + eps) * gamma + beta
