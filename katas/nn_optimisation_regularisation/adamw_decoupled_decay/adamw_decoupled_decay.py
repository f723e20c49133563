import numpy as np


def adamw_step(
    w: np.ndarray, g: np.ndarray, m: np.ndarray, v: np.ndarray, t: int, lr: float, wd: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Weights, mean and mean square after step t (from 1); all arrays are float64 and of one shape."""
    raise NotImplementedError
