"""Right, but Python for every example."""

import numpy as np


def prf(y_true: np.ndarray, y_pred: np.ndarray, classes: int) -> dict[str, np.ndarray]:
    counts = [[0] * classes for _ in range(classes)]
    for t, p in zip(y_true.tolist(), y_pred.tolist(), strict=True):
        counts[t][p] += 1
    confusion = np.array(counts)
    hits, total_p, total_r = np.diag(confusion), confusion.sum(axis=0), confusion.sum(axis=1)
    precision = np.divide(hits, total_p, out=np.zeros(classes), where=total_p > 0)
    recall = np.divide(hits, total_r, out=np.zeros(classes), where=total_r > 0)
    both = precision + recall
    f1 = np.divide(2 * precision * recall, both, out=np.zeros(classes), where=both > 0)
    return {"confusion": confusion, "precision": precision, "recall": recall, "f1": f1}
