"""Gives out the same array at every step: what the caller has kept changes."""

import numpy as np


class CachedAttention:
    def __init__(self, wq: np.ndarray, wk: np.ndarray, wv: np.ndarray, max_len: int) -> None:
        self.wq, self.wk, self.wv = wq, wk, wv
        self.keys = np.empty((max_len, wk.shape[1]))
        self.values = np.empty((max_len, wv.shape[1]))
        self.n = 0
        self.out = np.empty(wv.shape[1])

    def step(self, x: np.ndarray) -> np.ndarray:
        self.keys[self.n], self.values[self.n] = x @ self.wk, x @ self.wv
        self.n += 1
        scores = self.keys[: self.n] @ (x @ self.wq) / np.sqrt(self.keys.shape[1])
        powers = np.exp(scores - scores.max())
        return np.divide(powers @ self.values[: self.n], powers.sum(), out=self.out)

    def reset(self) -> None:
        self.n = 0

    def __len__(self) -> int:
        return self.n
