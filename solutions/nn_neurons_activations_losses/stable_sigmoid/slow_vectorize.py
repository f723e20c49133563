"""Right, but np.vectorize is a loop in Python, too."""

import numpy as np


def sigmoid(x: np.ndarray) -> np.ndarray:
    def of(entry: float) -> float:
        z = np.exp(-abs(entry))
        return float((1.0 if entry >= 0 else z) / (1.0 + z))

    return np.vectorize(of, otypes=[float])(x)
