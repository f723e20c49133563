import numpy as np


def dense_backward(dout: np.ndarray, x: np.ndarray, w: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The slopes (N, D), (D, H) and (H,) of x, w and b, where x is (N, D), w is (D, H) and dout is (N, H)."""
    raise NotImplementedError
