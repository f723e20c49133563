"""Normalises the sums, as the first transformers did, not what goes into the branches."""

import numpy as np


def block(x: np.ndarray, p: dict[str, np.ndarray], heads: int) -> np.ndarray:
    h = layernorm(x + mha(x, p["wqkv"], p["wo"], heads), p["ln1_gamma"], p["ln1_beta"])
    inner = gelu(h @ p["w1"] + p["b1"])
    return layernorm(h + inner @ p["w2"] + p["b2"], p["ln2_gamma"], p["ln2_beta"])


def layernorm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray) -> np.ndarray:
    centred = x - x.mean(axis=2, keepdims=True)
    variance = (centred**2).mean(axis=2, keepdims=True)
    return centred / np.sqrt(variance + 1e-5) * gamma + beta


def mha(x: np.ndarray, wqkv: np.ndarray, wo: np.ndarray, heads: int) -> np.ndarray:
    b, t, d = x.shape
    q, k, v = (part.reshape(b, t, heads, d // heads).swapaxes(1, 2) for part in np.split(x @ wqkv, 3, axis=2))
    scores = q @ k.swapaxes(2, 3) / np.sqrt(d // heads)
    at = np.arange(t)
    scores = np.where(at > at[:, None], -np.inf, scores)
    powers = np.exp(scores - scores.max(axis=3, keepdims=True))
    out = powers @ v / powers.sum(axis=3, keepdims=True)
    return out.swapaxes(1, 2).reshape(b, t, d) @ wo


def gelu(x: np.ndarray) -> np.ndarray:
    return x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3))) / 2
