"""Divides by the norm before it asks whether there is any (RTE)."""

import math

import numpy as np


def clip(grads: list[np.ndarray], max_norm: float) -> tuple[list[np.ndarray], float]:
    norm = math.sqrt(sum(float((g**2).sum()) for g in grads))
    if not math.isfinite(norm):
        raise ValueError("a gradient is not finite")
    factor = min(1.0, max_norm / norm)
    return [g * factor for g in grads], norm
