import numpy as np


def conv2d_backward(
    dout: np.ndarray, x: np.ndarray, w: np.ndarray, stride: int, pad: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The slopes of images x (N, C, H, W), filters w (F, C, KH, KW) and biases (F,), where dout is (N, F, OH, OW)."""
    raise NotImplementedError
