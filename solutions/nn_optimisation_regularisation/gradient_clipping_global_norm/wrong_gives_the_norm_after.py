"""Gives the norm after clipping."""

import math

import numpy as np


def clip(grads: list[np.ndarray], max_norm: float) -> tuple[list[np.ndarray], float]:
    norm = math.sqrt(sum(float((g**2).sum()) for g in grads))
    if not math.isfinite(norm):
        raise ValueError("a gradient is not finite")
    if norm <= max_norm:
        return [*grads], norm
    return [g * (max_norm / norm) for g in grads], max_norm
