import numpy as np


def dense(x: np.ndarray, w: np.ndarray, b: np.ndarray) -> np.ndarray:
    """What every neuron says about every sample, (N, H): O(N D H) time.

    A flat bias is broadcast along the last axis, which is that of the neurons; a column would go to the samples.
    """
    return np.asarray(x, dtype=np.float64) @ w + b.ravel()
