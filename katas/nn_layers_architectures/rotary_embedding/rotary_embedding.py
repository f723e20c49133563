import numpy as np


def rope(x: np.ndarray, positions: np.ndarray, base: float) -> np.ndarray:
    """Tokens x (..., T, d) at positions (T,), pairs of neighbours turned by their angles: float64, shape of x."""
    raise NotImplementedError
