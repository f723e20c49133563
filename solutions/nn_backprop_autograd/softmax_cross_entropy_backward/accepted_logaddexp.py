"""Log-probabilities by logaddexp, and the targets as a matrix of zeros and ones."""

import numpy as np


def softmax_ce_backward(logits: np.ndarray, targets: np.ndarray) -> np.ndarray:
    logs = logits - np.logaddexp.reduce(logits, axis=-1)[:, np.newaxis]
    is_target = np.arange(logits.shape[1]) == targets[:, np.newaxis]
    return (np.exp(logs) - is_target) / logits.shape[0]
