"""The exponential of the log-sigmoid, which logaddexp gives."""

import numpy as np


def sigmoid(x: np.ndarray) -> np.ndarray:
    return np.exp(-np.logaddexp(0.0, np.negative(x)))
