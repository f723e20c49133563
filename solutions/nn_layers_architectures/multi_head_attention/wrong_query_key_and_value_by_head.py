"""Reads wqkv as if each head had its query, key and value side by side."""

import numpy as np


def mha(x: np.ndarray, wqkv: np.ndarray, wo: np.ndarray, heads: int, causal: bool) -> np.ndarray:
    b, t, d = x.shape
    qkv = (x @ wqkv).reshape(b, t, heads, 3, -1).transpose(3, 0, 2, 1, 4)
    q, k, v = qkv
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(d // heads)
    if causal:
        scores = np.where(np.triu(np.ones((t, t), bool), 1), -np.inf, scores)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    out = powers @ v / powers.sum(axis=-1, keepdims=True)
    return out.swapaxes(1, 2).reshape(b, t, d) @ wo
