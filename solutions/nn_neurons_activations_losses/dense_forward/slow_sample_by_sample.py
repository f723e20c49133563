"""Right, but sample by sample."""

import numpy as np


def dense(x: np.ndarray, w: np.ndarray, b: np.ndarray) -> np.ndarray:
    rows = [sample @ w + b.ravel() for sample in x.astype(float)]
    return np.array(rows).reshape(len(x), w.shape[1])
