"""Right, but score by score in Python."""

import math

import numpy as np


def cross_entropy(logits: np.ndarray, targets: np.ndarray, ignore_index: int = -100, smoothing: float = 0.0) -> float:
    total, count = 0.0, 0
    for row, target in zip(logits.tolist(), targets.tolist(), strict=True):
        if target == ignore_index:
            continue
        highest = max(row)
        log_total = math.log(sum(math.exp(score - highest) for score in row)) + highest
        even = sum(log_total - score for score in row) / len(row)
        total += (1 - smoothing) * (log_total - row[target]) + smoothing * even
        count += 1
    return total / max(1, count)
