"""Log of the sum of exponentials minus the target's logit; rows to ignore get target 0, and no weight."""

import numpy as np


def cross_entropy(logits: np.ndarray, targets: np.ndarray, ignore_index: int = -100, smoothing: float = 0.0) -> float:
    keep = np.not_equal(targets, ignore_index)
    if not keep.any():
        return 0.0
    highest = np.max(logits, axis=-1)
    log_totals = np.log(np.sum(np.exp(logits - highest[:, None]), axis=-1)) + highest
    safe = np.where(keep, targets, 0)
    nll = log_totals - np.take_along_axis(logits, safe[:, None], axis=1)[:, 0]
    even = log_totals - logits.mean(axis=-1)
    return np.average((1 - smoothing) * nll + smoothing * even, weights=keep)
