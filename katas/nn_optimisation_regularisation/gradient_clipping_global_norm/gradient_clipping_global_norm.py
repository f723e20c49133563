import numpy as np


def clip(grads: list[np.ndarray], max_norm: float) -> tuple[list[np.ndarray], float]:
    """The float64 arrays, scaled down to a common norm of at most max_norm, and their norm before."""
    raise NotImplementedError
