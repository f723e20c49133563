import numpy as np


def svm_loss(w: np.ndarray, x: np.ndarray, y: np.ndarray, reg: float) -> tuple[float, np.ndarray]:
    """The mean hinge loss with L2 regularisation, and its gradient: w is (D, C), x is (N, D), y is (N,)."""
    raise NotImplementedError
