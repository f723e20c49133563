"""The bare formula: exponentials of large scores overflow."""

import numpy as np


def softmax_ce_backward(logits: np.ndarray, targets: np.ndarray) -> np.ndarray:
    powers = np.exp(logits)
    gradient = powers / powers.sum(axis=1, keepdims=True)
    gradient[np.arange(len(logits)), targets] -= 1.0
    return gradient / len(logits)
