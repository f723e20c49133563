"""NaN and infinity pass, and spoil the rest."""

import math

import numpy as np


def clip(grads: list[np.ndarray], max_norm: float) -> tuple[list[np.ndarray], float]:
    norm = math.sqrt(sum(float((g**2).sum()) for g in grads))
    if norm <= max_norm:
        return [*grads], norm
    return [g * (max_norm / norm) for g in grads], norm
