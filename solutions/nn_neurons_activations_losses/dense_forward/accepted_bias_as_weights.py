"""Takes the bias for the weights of one more feature that is always 1."""

import numpy as np


def dense(x: np.ndarray, w: np.ndarray, b: np.ndarray) -> np.ndarray:
    features = np.ones((len(x), x.shape[1] + 1))
    features[:, :-1] = x
    return np.dot(features, np.vstack([w, b.reshape(1, -1)]))
