"""Shifts the rows of the caller."""

import numpy as np


def softmax_ce_backward(logits: np.ndarray, targets: np.ndarray) -> np.ndarray:
    logits -= logits.max(axis=1, keepdims=True)
    powers = np.exp(logits)
    gradient = powers / powers.sum(axis=1, keepdims=True)
    gradient[np.arange(len(logits)), targets] -= 1.0
    return gradient / len(logits)
