"""Adds up in the matrix with np.add.at, and takes 0 / 0 for NaN at first."""

import numpy as np


def prf(y_true: np.ndarray, y_pred: np.ndarray, classes: int) -> dict[str, np.ndarray]:
    confusion = np.zeros((classes, classes), dtype=np.int64)
    np.add.at(confusion, (y_true, y_pred), 1)
    with np.errstate(invalid="ignore"):
        precision = np.nan_to_num(np.diag(confusion) / confusion.sum(0))
        recall = np.nan_to_num(np.diag(confusion) / confusion.sum(1))
        f1 = np.nan_to_num(2 * precision * recall / (precision + recall))
    return {"confusion": confusion, "precision": precision, "recall": recall, "f1": f1}
