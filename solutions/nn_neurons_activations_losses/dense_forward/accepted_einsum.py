"""Names the indices, neurons first, and turns the result round."""

import numpy as np


def dense(x: np.ndarray, w: np.ndarray, b: np.ndarray) -> np.ndarray:
    said = np.einsum("dh,nd->hn", w, x)
    return np.ascontiguousarray((said + b.reshape(-1, 1)).T).astype(float)
