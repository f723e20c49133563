"""Counts tokens since the beginning, whatever was reset: the buffer is full too early (RTE)."""

import numpy as np


class CachedAttention:
    def __init__(self, wq: np.ndarray, wk: np.ndarray, wv: np.ndarray, max_len: int) -> None:
        self.wq, self.wk, self.wv = wq, wk, wv
        self.keys = np.empty((max_len, wk.shape[1]))
        self.values = np.empty((max_len, wv.shape[1]))
        self.n = self.start = 0

    def step(self, x: np.ndarray) -> np.ndarray:
        self.keys[self.n], self.values[self.n] = x @ self.wk, x @ self.wv
        self.n += 1
        scores = self.keys[self.start : self.n] @ (x @ self.wq) / np.sqrt(self.keys.shape[1])
        powers = np.exp(scores - scores.max())
        return powers @ self.values[self.start : self.n] / powers.sum()

    def reset(self) -> None:
        self.start = self.n

    def __len__(self) -> int:
        return self.n - self.start
