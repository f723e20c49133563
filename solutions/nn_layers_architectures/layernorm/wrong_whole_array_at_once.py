"""One mean and one variance for the whole array."""

import numpy as np


def layernorm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, eps: float, rms: bool) -> np.ndarray:
    centred = x if rms else x - x.mean()
    return centred / np.sqrt((centred**2).mean() + eps) * gamma + beta
