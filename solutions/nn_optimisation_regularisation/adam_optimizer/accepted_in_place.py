"""Buffers that are changed in place, the weights' own among them; both corrections are drawn into one factor."""

import math

import numpy as np


class Adam:
    def __init__(self, lr: float, b1: float, b2: float, eps: float) -> None:
        self.lr, self.b1, self.b2, self.eps = lr, b1, b2, eps
        self.steps = 0
        self.state: dict[str, tuple[np.ndarray, np.ndarray]] = {}

    def step(self, params: dict[str, np.ndarray], grads: dict[str, np.ndarray]) -> None:
        self.steps += 1
        root = math.sqrt(1 - self.b2**self.steps)
        rate = self.lr * root / (1 - self.b1**self.steps)
        for name, w in params.items():
            g = grads[name]
            m, s = self.state.setdefault(name, (np.zeros_like(w), np.zeros_like(w)))
            m += (1 - self.b1) * (g - m)
            s *= self.b2
            s += (1 - self.b2) * g * g
            w -= rate * m / (np.sqrt(s) + self.eps * root)
