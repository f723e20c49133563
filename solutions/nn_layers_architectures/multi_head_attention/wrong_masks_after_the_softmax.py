"""Hides the future after the softmax: the weights that are left no longer add up to 1."""

import numpy as np


def mha(x: np.ndarray, wqkv: np.ndarray, wo: np.ndarray, heads: int, causal: bool) -> np.ndarray:
    b, t, d = x.shape
    q, k, v = (part.reshape(b, t, heads, -1).swapaxes(1, 2) for part in np.split(x @ wqkv, 3, axis=-1))
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(d // heads)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = powers / powers.sum(axis=-1, keepdims=True)
    if causal:
        weights = np.tril(weights)
    out = weights @ v
    return out.swapaxes(1, 2).reshape(b, t, d) @ wo
