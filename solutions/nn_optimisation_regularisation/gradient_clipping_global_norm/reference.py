import math

import numpy as np


def clip(grads: list[np.ndarray], max_norm: float) -> tuple[list[np.ndarray], float]:
    """All gradients by one factor, so that their direction stays (Pascanu 2013): O(n) time and space.

    NaN and infinity go through squares, sum and root, so that the norm tells of them.
    """
    norm = math.sqrt(sum(float((g**2).sum()) for g in grads))
    if not math.isfinite(norm):
        raise ValueError("a gradient is not finite")
    if norm <= max_norm:
        return [*grads], norm
    return [g * (max_norm / norm) for g in grads], norm
