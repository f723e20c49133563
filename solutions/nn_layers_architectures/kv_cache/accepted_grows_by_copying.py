"""Makes the arrays one row longer each step: the copy costs no more than the attention over those rows."""

import numpy as np


class CachedAttention:
    def __init__(self, wq: np.ndarray, wk: np.ndarray, wv: np.ndarray, max_len: int) -> None:
        self.weights = (wq, wk, wv)
        self.reset()

    def reset(self) -> None:
        _, wk, wv = self.weights
        self.k, self.v = np.zeros((0, wk.shape[1])), np.zeros((0, wv.shape[1]))

    def __len__(self) -> int:
        return len(self.k)

    def step(self, x: np.ndarray) -> np.ndarray:
        q, k, v = (np.dot(x, w) for w in self.weights)
        self.k, self.v = np.vstack([self.k, k]), np.append(self.v, v[None, :], axis=0)
        scores = np.einsum("td,d->t", self.k, q) / len(q) ** 0.5
        weights = np.exp(scores - np.max(scores))
        return np.einsum("t,te->e", weights / np.sum(weights), self.v)
