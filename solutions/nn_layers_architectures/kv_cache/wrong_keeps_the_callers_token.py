"""Keeps the tokens, not copies: the caller writes the next one into the same array."""

import numpy as np


class CachedAttention:
    def __init__(self, wq: np.ndarray, wk: np.ndarray, wv: np.ndarray, max_len: int) -> None:
        self.wq, self.wk, self.wv = wq, wk, wv
        self.tokens = []

    def step(self, x: np.ndarray) -> np.ndarray:
        self.tokens.append(x)
        tokens = np.array(self.tokens)
        scores = tokens @ self.wk @ (x @ self.wq) / np.sqrt(self.wk.shape[1])
        powers = np.exp(scores - scores.max())
        return powers @ (tokens @ self.wv) / powers.sum()

    def reset(self) -> None:
        self.tokens = []

    def __len__(self) -> int:
        return len(self.tokens)
