"""Right, but with a loop over the classes inside the loop over the samples."""

import numpy as np


def svm_loss(w: np.ndarray, x: np.ndarray, y: np.ndarray, reg: float) -> tuple[float, np.ndarray]:
    loss, dw = 0.0, np.zeros_like(w)
    for row, right in zip(x, y, strict=True):
        scores = row @ w
        for j in range(w.shape[1]):
            margin = scores[j] - scores[right] + 1.0
            if j != right and margin > 0.0:
                loss += margin
                dw[:, j] += row
                dw[:, right] -= row
    return loss / len(x) + reg * (w * w).sum(), dw / len(x) + 2.0 * reg * w
