import numpy as np


def sgd_step(
    w: np.ndarray, g: np.ndarray, v: np.ndarray, lr: float, mu: float, nesterov: bool
) -> tuple[np.ndarray, np.ndarray]:
    """The weights and the velocity after one step; w, g, v and the results are float64 arrays of one shape."""
    raise NotImplementedError
