"""Takes the bias for weights of one more input that is always 1."""

import numpy as np


def dense_backward(dout: np.ndarray, x: np.ndarray, w: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    with_one = np.hstack([x, np.ones((len(x), 1))])
    both = np.dot(dout.T, with_one).T
    return np.dot(w, dout.T).T, both[:-1], both[-1]
