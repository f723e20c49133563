"""Applies each row of the Jacobian without building it: p * (g - sum of p * g), with g = -1 / (N p) at the target."""

import numpy as np


def softmax_ce_backward(logits: np.ndarray, targets: np.ndarray) -> np.ndarray:
    shifted = logits - np.max(logits, 1)[:, None]
    p = np.exp(shifted - np.log(np.exp(shifted).sum(1))[:, None])
    # p * g is -1 / N at the target, and 0 elsewhere, also where p is too small to divide by.
    pg = np.zeros_like(p)
    np.put_along_axis(pg, targets[:, None], -1.0 / len(p), axis=1)
    return pg - p * pg.sum(axis=1, keepdims=True)
