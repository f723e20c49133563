import numpy as np


def sigmoid(x: np.ndarray) -> np.ndarray:
    """The logistic sigmoid of every entry: a float64 array of the shape of x, 1-d to 3-d."""
    raise NotImplementedError
