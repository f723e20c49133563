"""Takes row sums for what was predicted."""

import numpy as np


def prf(y_true: np.ndarray, y_pred: np.ndarray, classes: int) -> dict[str, np.ndarray]:
    cells = np.bincount(classes * y_true + y_pred, minlength=classes**2)
    confusion = cells.reshape(classes, classes)
    right = confusion.diagonal()
    belong, taken = confusion.sum(axis=0), confusion.sum(axis=1)
    return {
        "confusion": confusion,
        "precision": _quotients(right, taken),
        "recall": _quotients(right, belong),
        "f1": _quotients(2 * right, taken + belong),
    }


def _quotients(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return a / np.maximum(b, 1)
