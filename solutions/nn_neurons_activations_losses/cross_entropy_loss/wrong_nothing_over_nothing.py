"""No row counts: 0 / 0."""

import numpy as np


def cross_entropy(logits: np.ndarray, targets: np.ndarray, ignore_index: int = -100, smoothing: float = 0.0) -> float:
    counted = targets != ignore_index
    logits, targets = logits[counted], targets[counted]
    n = len(targets)
    shifted = logits - logits.max(axis=1, keepdims=True)
    logs = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    of_targets = logs[np.arange(n), targets].sum() / np.float64(n)
    return float(-(1 - smoothing) * of_targets - smoothing * logs.sum() / np.float64(logs.size))
