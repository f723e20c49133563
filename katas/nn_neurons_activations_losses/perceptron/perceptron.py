import numpy as np


def train_perceptron(x: np.ndarray, y: np.ndarray, max_epochs: int) -> tuple[np.ndarray, float, int]:
    """Weights (D,), bias, and number of epochs with a mistake, from samples x (N, D) and labels y (N,) of -1 and +1."""
    raise NotImplementedError
