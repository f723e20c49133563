"""Normalises each entry over the tokens of the batch, as batch normalisation does."""

import numpy as np


def layernorm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, eps: float, rms: bool) -> np.ndarray:
    axes = tuple(range(x.ndim - 1))
    centred = x if rms else x - x.mean(axis=axes, keepdims=True)
    square = (centred**2).mean(axis=axes, keepdims=True)
    return centred / np.sqrt(square + eps) * gamma + beta
