"""Puts all entries into one vector, and takes it apart again."""

import numpy as np


def clip(grads: list[np.ndarray], max_norm: float) -> tuple[list[np.ndarray], float]:
    flat = np.concatenate([np.empty(0), *(g.ravel() for g in grads)])
    if not np.isfinite(flat).all():
        raise ValueError(f"{(~np.isfinite(flat)).sum()} entries are not finite")
    norm = np.linalg.norm(flat)
    flat *= min(1.0, max_norm / max(norm, 1e-300))
    ends = np.cumsum([g.size for g in grads])
    parts = np.split(flat, ends)[: len(grads)]
    return [part.reshape(g.shape) for part, g in zip(parts, grads, strict=True)], norm
