import numpy as np


def sample_top_k(logits: np.ndarray, k: int, temperature: float, u: float) -> int:
    """The token, among the k with the largest logits, whose share of [0, 1) holds u, in the order of indices."""
    raise NotImplementedError
