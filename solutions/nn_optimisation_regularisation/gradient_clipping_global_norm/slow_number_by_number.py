"""Right, but Python for every entry."""

import math

import numpy as np


def clip(grads: list[np.ndarray], max_norm: float) -> tuple[list[np.ndarray], float]:
    total = 0.0
    for g in grads:
        for i in np.ndindex(g.shape):
            total += g[i] * g[i]
    norm = math.sqrt(total)
    if not math.isfinite(norm):
        raise ValueError
    factor = max_norm / norm if norm > max_norm else 1.0
    clipped = [np.empty_like(g) for g in grads]
    for new, g in zip(clipped, grads, strict=True):
        for i in np.ndindex(g.shape):
            new[i] = g[i] * factor
    return clipped, norm
