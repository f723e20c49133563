"""Clips each array by its own norm, which turns the whole."""

import math

import numpy as np


def clip(grads: list[np.ndarray], max_norm: float) -> tuple[list[np.ndarray], float]:
    norm = math.sqrt(sum(float((g**2).sum()) for g in grads))
    if not math.isfinite(norm):
        raise ValueError("a gradient is not finite")
    if norm <= max_norm:
        return [*grads], norm
    return [g * min(1.0, max_norm / max(float(np.linalg.norm(g)), 1e-300)) for g in grads], norm
