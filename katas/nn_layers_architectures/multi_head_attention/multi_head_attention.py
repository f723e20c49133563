import numpy as np


def mha(x: np.ndarray, wqkv: np.ndarray, wo: np.ndarray, heads: int, causal: bool) -> np.ndarray:
    """Self-attention of tokens x (B, T, D) by wqkv (D, 3 D) and wo (D, D), in several heads: float64 (B, T, D)."""
    raise NotImplementedError
