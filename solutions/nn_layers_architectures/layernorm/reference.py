import numpy as np


def layernorm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, eps: float, rms: bool) -> np.ndarray:
    """Every token over the root of its mean square, by LayerNorm after its mean is subtracted: O(n) time and space.

    The variance is the mean square of what is left when the mean is gone, so that one line serves both. Means are
    kept with length 1 on the last axis, where they broadcast over the entries of their own token.
    """
    if not rms:
        x = x - x.mean(axis=-1, keepdims=True)
    mean_square = (x * x).mean(axis=-1, keepdims=True)
    return x / np.sqrt(mean_square + eps) * gamma + beta
