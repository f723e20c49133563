import numpy as np


def dense_backward(dout: np.ndarray, x: np.ndarray, w: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The slopes of a loss with respect to x, w and b, through y = x @ w + b: O(N D H) time.

    y[n, h] is the sum of x[n, d] * w[d, h] over d, and b[h]. So x[n, d] reaches each y[n, h] with slope w[d, h], and
    w[d, h] each y[n, h] with slope x[n, d]; the chain rule adds up slope times dout over what is reached.
    """
    return dout @ w.T, x.T @ dout, dout.sum(axis=0)
