import numpy as np


def softmax_ce_backward(logits: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """The gradient (N, V) of the mean softmax cross-entropy of logits (N, V) and target classes (N,)."""
    raise NotImplementedError
