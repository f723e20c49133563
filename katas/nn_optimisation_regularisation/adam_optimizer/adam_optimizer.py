import numpy as np


class Adam:
    """Steps along the mean gradient, over the root of the mean square, entry by entry."""

    def __init__(self, lr: float, b1: float, b2: float, eps: float) -> None:
        raise NotImplementedError

    def step(self, params: dict[str, np.ndarray], grads: dict[str, np.ndarray]) -> None:
        """Take one step; float64 arrays by name, of equal shapes."""
        raise NotImplementedError
