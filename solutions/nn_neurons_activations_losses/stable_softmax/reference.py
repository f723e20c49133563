import numpy as np


def softmax(x: np.ndarray, axis: int = -1, temperature: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    """Softmax and log-softmax along an axis: O(n) time and space.

    Subtracting the largest entry of its slice from every entry changes no probability. Then no exponential is above 1,
    and each sum is at least 1, so that its logarithm is harmless; the logarithm of a probability is never taken.
    """
    z = x / temperature
    shifted = z - z.max(axis=axis, keepdims=True)
    powers = np.exp(shifted)
    totals = powers.sum(axis=axis, keepdims=True)
    return powers / totals, shifted - np.log(totals)
