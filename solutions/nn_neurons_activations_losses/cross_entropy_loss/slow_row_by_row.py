"""Right, but goes from row to row in Python: each costs a handful of NumPy calls."""

import numpy as np


def cross_entropy(logits: np.ndarray, targets: np.ndarray, ignore_index: int = -100, smoothing: float = 0.0) -> float:
    losses = []
    for row, target in zip(logits, targets):
        if target != ignore_index:
            shifted = row - row.max()
            logs = shifted - np.log(np.exp(shifted).sum())
            losses.append(-(1 - smoothing) * logs[target] - smoothing * logs.mean())
    return float(np.mean(losses)) if losses else 0.0
