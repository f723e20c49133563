"""Two formulas side by side, with the variance of NumPy, which is biased unless told otherwise."""

import numpy as np


def layernorm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, eps: float, rms: bool) -> np.ndarray:
    if rms:
        normed = x / np.sqrt(np.mean(np.square(x), axis=-1, keepdims=True) + eps)
    else:
        mu = np.mean(x, axis=-1)[..., np.newaxis]
        normed = (x - mu) / np.sqrt(np.var(x, axis=-1)[..., np.newaxis] + eps)
    return gamma * normed + beta
