"""Ignores negative targets, whatever ignore_index is."""

import numpy as np


def cross_entropy(logits: np.ndarray, targets: np.ndarray, ignore_index: int = -100, smoothing: float = 0.0) -> float:
    counted = targets >= 0
    logits, targets = logits[counted], targets[counted]
    n = len(targets)
    if n == 0:
        return 0.0
    shifted = logits - logits.max(axis=1, keepdims=True)
    logs = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    of_targets = logs[np.arange(n), targets].mean()
    return float(-(1 - smoothing) * of_targets - smoothing * logs.mean())
