"""Einsum throughout: the letters say which axis is summed, and nothing is transposed."""

import numpy as np


def mha(x: np.ndarray, wqkv: np.ndarray, wo: np.ndarray, heads: int, causal: bool) -> np.ndarray:
    b, t, d = x.shape
    qkv = np.einsum("btd,de->bte", x, wqkv).reshape(b, t, 3, heads, d // heads)
    q, k, v = qkv[:, :, 0], qkv[:, :, 1], qkv[:, :, 2]
    scores = np.einsum("bihc,bjhc->bhij", q, k) / np.sqrt(d // heads)
    if causal:
        scores += np.triu(np.full((t, t), -1e9), k=1)
    weights = np.exp(scores - scores.max(-1)[..., None])
    weights = weights / weights.sum(-1)[..., None]
    joined = np.einsum("bhij,bjhc->bihc", weights, v)
    return np.einsum("bihc,hce->bie", joined, wo.reshape(heads, d // heads, d))
