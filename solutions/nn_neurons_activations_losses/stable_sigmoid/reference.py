import numpy as np


def sigmoid(x: np.ndarray) -> np.ndarray:
    """The logistic sigmoid, accurate far from zero too: O(n) time and space.

    The exponential of -|x| is at most 1, and only underflows where the answer does. For x < 0 the formula is multiplied
    by exp(x) above and below, so that this exponential is the one that it needs on either side.
    """
    z = np.exp(-np.abs(x))
    return np.where(x >= 0, 1.0, z) / (1.0 + z)
