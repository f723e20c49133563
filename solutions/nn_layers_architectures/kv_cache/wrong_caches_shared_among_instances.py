"""Keeps keys and values in lists of the class, for all caches."""

import numpy as np


class CachedAttention:
    keys: list[np.ndarray] = []
    values: list[np.ndarray] = []

    def __init__(self, wq: np.ndarray, wk: np.ndarray, wv: np.ndarray, max_len: int) -> None:
        self.wq, self.wk, self.wv = wq, wk, wv
        self.reset()

    def step(self, x: np.ndarray) -> np.ndarray:
        self.keys.append(x @ self.wk)
        self.values.append(x @ self.wv)
        scores = np.array(self.keys) @ (x @ self.wq) / np.sqrt(self.wk.shape[1])
        powers = np.exp(scores - scores.max())
        return powers @ np.array(self.values) / powers.sum()

    def reset(self) -> None:
        self.keys.clear()
        self.values.clear()

    def __len__(self) -> int:
        return len(self.keys)
