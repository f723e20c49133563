"""Tokens as the columns of a matrix, the entries' sums by einsum."""

import numpy as np


def layernorm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, eps: float, rms: bool) -> np.ndarray:
    d = x.shape[-1]
    columns = x.reshape(-1, d).T
    if not rms:
        columns = columns - columns.sum(axis=0) / d
    scale = (np.einsum("dn,dn->n", columns, columns) / d + eps) ** -0.5
    return (columns * scale).T.reshape(x.shape) * gamma + beta
