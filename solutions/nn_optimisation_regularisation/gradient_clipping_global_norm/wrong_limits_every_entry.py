"""Limits every entry to max_norm, and so turns the whole."""

import math

import numpy as np


def clip(grads: list[np.ndarray], max_norm: float) -> tuple[list[np.ndarray], float]:
    norm = math.sqrt(sum(float((g**2).sum()) for g in grads))
    if not math.isfinite(norm):
        raise ValueError("a gradient is not finite")
    if norm <= max_norm:
        return [*grads], norm
    return [np.clip(g, -max_norm, max_norm) for g in grads], norm
