"""Right, but goes from token to token in Python: each costs a handful of NumPy calls."""

import numpy as np


def layernorm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, eps: float, rms: bool) -> np.ndarray:
    out = np.empty_like(x)
    for at in np.ndindex(x.shape[:-1]):
        token = x[at] if rms else x[at] - x[at].mean()
        out[at] = token / np.sqrt((token**2).mean() + eps) * gamma + beta
    return out
