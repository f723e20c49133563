"""Knows the right classes as a matrix of zeros and ones."""

import numpy as np


def svm_loss(w: np.ndarray, x: np.ndarray, y: np.ndarray, reg: float) -> tuple[float, np.ndarray]:
    right = np.eye(w.shape[1])[y]
    scores = np.dot(x, w)
    margins = (scores - (scores * right).sum(1, keepdims=True) + 1) * (1 - right)
    active = np.where(margins > 0, 1.0, 0.0)
    loss = np.mean((margins * active).sum(1)) + reg * np.linalg.norm(w) ** 2
    slopes = active - right * active.sum(1, keepdims=True)
    return loss, x.T.dot(slopes) / x.shape[0] + 2 * reg * w
