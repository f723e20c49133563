import numpy as np


def cross_entropy(logits: np.ndarray, targets: np.ndarray, ignore_index: int = -100, smoothing: float = 0.0) -> float:
    """Mean cross-entropy by way of log-softmax: O(N V) time and space.

    The logarithm of a probability is its shifted logit minus the log of a sum that is at least 1, which is harmless
    where the probability itself is 0. Rows to ignore leave first: then no target is out of range.
    """
    counted = targets != ignore_index
    logits, targets = logits[counted], targets[counted]
    n = len(targets)
    if n == 0:
        return 0.0
    shifted = logits - logits.max(axis=1, keepdims=True)
    logs = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    of_targets = logs[np.arange(n), targets].mean()
    return float(-(1 - smoothing) * of_targets - smoothing * logs.mean())
