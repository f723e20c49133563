import numpy as np


def svm_loss(w: np.ndarray, x: np.ndarray, y: np.ndarray, reg: float) -> tuple[float, np.ndarray]:
    """The mean hinge loss with L2 regularisation, and its gradient: O(N D C) time, O(N C) extra space.

    Where a margin is positive, its cost rises with the score of the other class and falls with that of the right one.
    The right class thus has as many times the slope -1 as other classes cost something.
    """
    n = len(x)
    samples = np.arange(n)
    scores = x @ w
    margins = np.maximum(0.0, scores - scores[samples, y][:, None] + 1.0)
    margins[samples, y] = 0.0
    loss = margins.sum() / n + reg * (w * w).sum()

    slopes = (margins > 0.0).astype(np.float64)
    slopes[samples, y] = -slopes.sum(axis=1)
    return float(loss), x.T @ slopes / n + 2.0 * reg * w
