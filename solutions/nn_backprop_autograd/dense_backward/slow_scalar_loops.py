"""Right, but three loops in Python, number by number."""

import numpy as np


def dense_backward(dout: np.ndarray, x: np.ndarray, w: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    (n, d), h = x.shape, w.shape[1]
    slopes, inputs, weights = dout.tolist(), x.tolist(), w.tolist()
    dx = [[sum(weights[j][k] * slopes[i][k] for k in range(h)) for j in range(d)] for i in range(n)]
    dw = [[sum(inputs[i][j] * slopes[i][k] for i in range(n)) for k in range(h)] for j in range(d)]
    return np.array(dx), np.array(dw), np.array([sum(row[k] for row in slopes) for k in range(h)])
