"""Right, and with the new query only, but makes the keys and values of all tokens again at every step."""

import numpy as np


class CachedAttention:
    def __init__(self, wq: np.ndarray, wk: np.ndarray, wv: np.ndarray, max_len: int) -> None:
        self.wq, self.wk, self.wv = wq, wk, wv
        self.tokens = np.zeros((max_len, len(wq)))
        self.n = 0

    def step(self, x: np.ndarray) -> np.ndarray:
        self.tokens[self.n] = x
        self.n += 1
        tokens = self.tokens[: self.n]
        scores = (tokens @ self.wk) @ (x @ self.wq) / np.sqrt(self.wq.shape[1])
        powers = np.exp(scores - scores.max())
        return powers @ (tokens @ self.wv) / powers.sum()

    def reset(self) -> None:
        self.n = 0

    def __len__(self) -> int:
        return self.n
