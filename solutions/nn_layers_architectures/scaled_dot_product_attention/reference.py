import numpy as np


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, causal: bool) -> np.ndarray:
    """Each query's mean of the values, weighted by softmax over the keys: O(T S (d + e)) time, O(T S) space a head.

    Both sums are products of matrices, and `@` takes leading axes for a stack of them. A key that must not be seen gets
    the score -inf before the softmax, so that its exponential is 0 and the other weights still add up to 1. No row is
    hidden as a whole, since a position sees itself: each row's maximum is finite.
    """
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    if causal:
        at = np.arange(q.shape[-2])
        scores = np.where(at > at[:, None], -np.inf, scores)  # row i, column j: True where j > i
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers @ v / powers.sum(axis=-1, keepdims=True)
