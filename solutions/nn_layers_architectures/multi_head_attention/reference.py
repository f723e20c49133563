import numpy as np


def mha(x: np.ndarray, wqkv: np.ndarray, wo: np.ndarray, heads: int, causal: bool) -> np.ndarray:
    """Self-attention in several heads: O(B T D (T + D)) time, O(B T (heads T + D)) space.

    All queries, keys and values come from one product. Cutting their last axis in two names the head; its axis then
    changes places with that of the tokens, so that products of matrices are taken sequence by sequence, head by head.
    """
    b, t, d = x.shape
    q, k, v = (part.reshape(b, t, heads, d // heads).swapaxes(1, 2) for part in np.split(x @ wqkv, 3, axis=-1))
    out = attention(q, k, v, causal)  # (B, heads, T, C)
    return out.swapaxes(1, 2).reshape(b, t, d) @ wo


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, causal: bool) -> np.ndarray:
    """Scaled dot-product attention of (B, heads, T, C), as in the kata of that name."""
    scores = q @ k.swapaxes(2, 3) / np.sqrt(q.shape[3])
    if causal:
        at = np.arange(q.shape[2])
        scores = np.where(at > at[:, None], -np.inf, scores)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers @ v / powers.sum(axis=-1, keepdims=True)
