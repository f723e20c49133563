from collections.abc import Callable

import numpy as np


def numerical_gradient(f: Callable[[np.ndarray], float], x: np.ndarray, eps: float = 1e-5) -> np.ndarray:
    """The central difference quotient of f at x for each entry: a float64 array of the shape of x, 1-d to 3-d."""
    raise NotImplementedError
