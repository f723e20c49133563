"""Right, but keeps the tokens and attends from all of them to all of them at every step."""

import numpy as np


class CachedAttention:
    def __init__(self, wq: np.ndarray, wk: np.ndarray, wv: np.ndarray, max_len: int) -> None:
        self.wq, self.wk, self.wv = wq, wk, wv
        self.tokens: list[np.ndarray] = []

    def step(self, x: np.ndarray) -> np.ndarray:
        self.tokens.append(x.copy())
        tokens = np.array(self.tokens)
        q, k, v = tokens @ self.wq, tokens @ self.wk, tokens @ self.wv
        scores = q @ k.T / np.sqrt(q.shape[1])
        scores[np.triu_indices(len(tokens), 1)] = -np.inf
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        return (powers @ v / powers.sum(axis=1, keepdims=True))[-1]

    def reset(self) -> None:
        self.tokens = []

    def __len__(self) -> int:
        return len(self.tokens)
