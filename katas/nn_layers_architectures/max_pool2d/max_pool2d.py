import numpy as np


def max_pool(x: np.ndarray, dout: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    """The maxima (N, C, H // size, W // size) of x (N, C, H, W), and the slopes of x, given those of the maxima."""
    raise NotImplementedError
