import numpy as np


def cross_entropy(logits: np.ndarray, targets: np.ndarray, ignore_index: int = -100, smoothing: float = 0.0) -> float:
    """The mean cross-entropy of softmax of logits (N, V) and target classes (N,), without rows to ignore."""
    raise NotImplementedError
