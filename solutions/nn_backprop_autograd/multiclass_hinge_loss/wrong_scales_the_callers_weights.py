"""Scales the weights of the caller to get the gradient of their squares."""

import numpy as np


def svm_loss(w: np.ndarray, x: np.ndarray, y: np.ndarray, reg: float) -> tuple[float, np.ndarray]:
    n = len(x)
    samples = np.arange(n)
    scores = x @ w
    margins = np.maximum(0.0, scores - scores[samples, y][:, None] + 1.0)
    margins[samples, y] = 0.0
    loss = margins.sum() / n + reg * (w * w).sum()
    slopes = (margins > 0.0).astype(float)
    slopes[samples, y] = -slopes.sum(axis=1)
    w *= 2.0 * reg
    return float(loss), x.T @ slopes / n + w
