"""One product for query, key and value; attends to the whole buffer, with rows that are not in use masked."""

import numpy as np


class CachedAttention:
    def __init__(self, wq: np.ndarray, wk: np.ndarray, wv: np.ndarray, max_len: int) -> None:
        self.d = wq.shape[1]
        self.joined = np.concatenate([wq, wk, wv], axis=1)
        self.cache = np.zeros((max_len, wk.shape[1] + wv.shape[1]))
        self.mask = np.full(max_len, -np.inf)
        self.seen = 0

    def step(self, x: np.ndarray) -> np.ndarray:
        qkv = x @ self.joined
        self.cache[self.seen] = qkv[self.d :]
        self.mask[self.seen] = 0.0
        self.seen += 1
        scores = self.cache[:, : self.d] @ qkv[: self.d] / np.sqrt(self.d) + self.mask
        weights = np.exp(scores - scores.max())
        return (weights / weights.sum()) @ self.cache[:, self.d :]

    def reset(self) -> None:
        self.mask[:] = -np.inf
        self.seen = 0

    def __len__(self) -> int:
        return self.seen
