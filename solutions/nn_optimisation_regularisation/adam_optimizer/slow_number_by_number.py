"""Right, but Python for every weight."""

import math

import numpy as np


class Adam:
    def __init__(self, lr: float, b1: float, b2: float, eps: float) -> None:
        self.lr, self.b1, self.b2, self.eps = lr, b1, b2, eps
        self.t = 0
        self.m: dict[str, list[float]] = {}
        self.s: dict[str, list[float]] = {}

    def step(self, params: dict[str, np.ndarray], grads: dict[str, np.ndarray]) -> None:
        self.t += 1
        for name, w in params.items():
            m = self.m.setdefault(name, [0.0] * w.size)
            s = self.s.setdefault(name, [0.0] * w.size)
            flat = w.ravel().tolist()
            for i, g in enumerate(grads[name].ravel().tolist()):
                m[i] = self.b1 * m[i] + (1 - self.b1) * g
                s[i] = self.b2 * s[i] + (1 - self.b2) * g * g
                mean, square = m[i] / (1 - self.b1**self.t), s[i] / (1 - self.b2**self.t)
                flat[i] -= self.lr * mean / (math.sqrt(square) + self.eps)
            params[name] = np.array(flat).reshape(w.shape)
