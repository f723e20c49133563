"""Divides by D - 1 in LayerNorm."""

import numpy as np


def layernorm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, eps: float, rms: bool) -> np.ndarray:
    centred = x if rms else x - x.mean(axis=-1, keepdims=True)
    square = (centred**2).mean(axis=-1, keepdims=True)
    if not rms and x.shape[-1] > 1:
        square = x.var(axis=-1, ddof=1, keepdims=True)
    return centred / np.sqrt(square + eps) * gamma + beta
