"""Appends keys and values to lists, and reset only sets the count back to 0."""

import numpy as np


class CachedAttention:
    def __init__(self, wq: np.ndarray, wk: np.ndarray, wv: np.ndarray, max_len: int) -> None:
        self.wq, self.wk, self.wv = wq, wk, wv
        self.keys, self.values = [], []
        self.n = 0

    def step(self, x: np.ndarray) -> np.ndarray:
        self.keys.append(x @ self.wk)
        self.values.append(x @ self.wv)
        self.n += 1
        scores = np.array(self.keys) @ (x @ self.wq) / np.sqrt(self.wk.shape[1])
        powers = np.exp(scores - scores.max())
        return powers @ np.array(self.values) / powers.sum()

    def reset(self) -> None:
        self.n = 0

    def __len__(self) -> int:
        return self.n
