import numpy as np


def conv2d(x: np.ndarray, w: np.ndarray, b: np.ndarray, stride: int, pad: int) -> np.ndarray:
    """Filters w (F, C, KH, KW) slid over images x (N, C, H, W), plus b (F,): float64 (N, F, OH, OW)."""
    raise NotImplementedError
