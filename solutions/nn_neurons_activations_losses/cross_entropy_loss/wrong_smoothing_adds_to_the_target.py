"""Leaves the whole share with the target, and adds the even part to it."""

import numpy as np


def cross_entropy(logits: np.ndarray, targets: np.ndarray, ignore_index: int = -100, smoothing: float = 0.0) -> float:
    counted = targets != ignore_index
    logits, targets = logits[counted], targets[counted]
    n = len(targets)
    if n == 0:
        return 0.0
    shifted = logits - logits.max(axis=1, keepdims=True)
    logs = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    of_targets = logs[np.arange(n), targets].mean()
    return float(-of_targets - smoothing * logs.mean())
