"""In the style of a module: weights are bound first, all axes are named by einsum, and GELU is x times a sigmoid."""

import numpy as np


class Block:
    def __init__(self, weights: dict[str, np.ndarray], heads: int) -> None:
        self.p, self.heads = weights, heads

    def norm(self, name: str, x: np.ndarray) -> np.ndarray:
        mean, std = np.mean(x, -1, keepdims=True), np.sqrt(np.var(x, -1, keepdims=True) + 1e-5)
        return self.p[f"{name}_gamma"] * (x - mean) / std + self.p[f"{name}_beta"]

    def attend(self, x: np.ndarray) -> np.ndarray:
        *_, t, d = x.shape
        wqkv = self.p["wqkv"].reshape(d, 3, self.heads, d // self.heads)
        q, k, v = np.einsum("btd,dshc->sbhtc", x, wqkv)
        scores = np.einsum("bhic,bhjc->bhij", q, k) / np.sqrt(d / self.heads)
        scores[..., ~np.tri(t, dtype=bool)] = -np.inf
        scores -= scores.max(-1, keepdims=True)
        weights = np.exp(scores)
        weights /= weights.sum(-1, keepdims=True)
        return np.einsum("bhij,bhjc,hce->bie", weights, v, self.p["wo"].reshape(self.heads, d // self.heads, d))

    def network(self, x: np.ndarray) -> np.ndarray:
        z = x @ self.p["w1"] + self.p["b1"]
        with np.errstate(over="ignore"):
            z = z / (1 + np.exp(-2 * np.sqrt(2 / np.pi) * (z + 0.044715 * z * z * z)))
        return z @ self.p["w2"] + self.p["b2"]

    def __call__(self, x: np.ndarray) -> np.ndarray:
        x = x + self.attend(self.norm("ln1", x))
        return x + self.network(self.norm("ln2", x))


def block(x: np.ndarray, p: dict[str, np.ndarray], heads: int) -> np.ndarray:
    return Block(p, heads)(x)
