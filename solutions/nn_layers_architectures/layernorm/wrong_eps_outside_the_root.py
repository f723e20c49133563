"""Adds eps to the root, not inside it."""

import numpy as np


def layernorm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, eps: float, rms: bool) -> np.ndarray:
    centred = x if rms else x - x.mean(axis=-1, keepdims=True)
    square = (centred**2).mean(axis=-1, keepdims=True)
    return centred / (np.sqrt(square) + eps) * gamma + beta
